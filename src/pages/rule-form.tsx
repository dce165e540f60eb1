import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../language/language';
import { workbenchMessages } from '../locales';
import { addRule, type NewRule } from './add-rule';

export interface RuleFormProps {
  readonly locale: Language;
  /** The file that the rule goes to. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

const empty: NewRule = { id: '', phrase: '', flags: '', allows: '', note: '' };

/** A rule without YAML: words, texts in which they must be found and must not, and why. */
export function RuleForm({ locale, text, onText }: RuleFormProps): VNode {
  const t = workbenchMessages[locale];
  const [rule, setRule] = useState(empty);
  const [message, setMessage] = useState('');
  const set = (part: Partial<NewRule>) => setRule({ ...rule, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const added = addRule(text, rule);
    setMessage(added === undefined ? t.notRules() : '');
    if (added === undefined) return;
    onText(added);
    setRule(empty);
  };
  return (
    <form class="rule-form" onSubmit={submit}>
      <label class="field">
        {t.ruleId()}
        <input
          required
          pattern="[a-z0-9\-]+(\.[a-z]{2})?/[a-z0-9\-]+"
          placeholder="kuntala.fi/night-market"
          value={rule.id}
          onInput={({ currentTarget }) => set({ id: currentTarget.value })}
        />
      </label>
      <label class="field">
        {t.phrase()}
        <input
          required
          value={rule.phrase}
          onInput={({ currentTarget }) => set({ phrase: currentTarget.value })}
        />
      </label>
      {(['flags', 'allows'] as const).map((list) => (
        <label class="field" key={list}>
          {list === 'flags' ? t.flagged() : t.allowed()}
          <textarea
            required
            rows={3}
            value={rule[list]}
            onInput={({ currentTarget }) => set({ [list]: currentTarget.value })}
          />
        </label>
      ))}
      <label class="field">
        {t.note()}
        <input
          required
          value={rule.note}
          onInput={({ currentTarget }) => set({ note: currentTarget.value })}
        />
      </label>
      <button type="submit" class="button">
        {t.addIt()}
      </button>
      <p role="status">{message}</p>
    </form>
  );
}
