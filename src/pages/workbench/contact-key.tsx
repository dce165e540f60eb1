import type { VNode } from 'preact';
import { isMap, isScalar, parseDocument } from 'yaml';
import { categories } from '../../finding';
import { aboutOf } from './about-of';
import { idOf, useEditing } from './editing';
import { writeScalar } from './yaml-style';

export interface ContactKeyProps {
  readonly index: number;
  readonly name: string;
  readonly taken: readonly string[];
}

/** What a contact is for: everything, a category, or a kind of finding. */
export function ContactKey({ index, name, taken }: ContactKeyProps): VNode {
  const { file, t, onChange } = useEditing();
  const id = `${idOf(file, ['contacts', index])}:key`;
  const known = ['default', ...categories, 'crisis', 'media-inquiry', 'security-details', 'suspicious-link'];
  const choices = [...new Set([...known, name])].filter((key) => key === name || !taken.includes(key));
  return (
    <div class="field">
      <label for={id}>{t.contact.for()}</label>
      <select
        id={id}
        value={name}
        onChange={({ currentTarget: { value } }) =>
          onChange((text) => renameKey(text, 'contacts', index, value), t.step.change(), '')
        }
      >
        {choices.map((key) => (
          <option key={key} value={key}>
            {aboutOf(key, t.contact.about)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The text with another key for an entry of a record; what it says stays as it is. */
export function renameKey(text: string, record: string, index: number, name: string): string {
  const node = parseDocument(text).get(record);
  const key = isMap(node) ? node.items[index]?.key : undefined;
  if (!isScalar(key) || !key.range) return text;
  return text.slice(0, key.range[0]) + writeScalar(name) + text.slice(key.range[1]);
}
