import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { stringify } from 'yaml';
import { type Category, categories } from '../../finding';
import { type Language, languages } from '../../language/language';
import { promptMessages } from '../../locales';
import { workbenchMessages } from './words';

export interface NewRuleFileProps {
  readonly locale: Language;
  /** Names of files that are there. */
  readonly taken: readonly string[];
  readonly onMake: (name: string, text: string) => void;
}

/** A new file of rules: what they are about, and in which language. */
export function NewRuleFile({ locale, taken, onMake }: NewRuleFileProps): VNode {
  const t = workbenchMessages[locale];
  const [category, setCategory] = useState<Category>('situation');
  const [language, setLanguage] = useState<Language>('fi');
  const name = `${category}.${language}.yaml`;
  const isTaken = taken.includes(name);
  return (
    <details class="fold">
      <summary>{t.newFile.title()}</summary>
      <form
        class="row row--form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTaken)
            onMake(
              name,
              stringify({ category, kind: kindOf[category], language, severity: 'note', rules: [] }),
            );
        }}
      >
        <label class="field">
          <span>{t.rule.category()}</span>
          <select
            value={category}
            onChange={({ currentTarget }) => setCategory(categories[currentTarget.selectedIndex] ?? category)}
          >
            {categories.map((each) => (
              <option key={each} value={each}>
                {promptMessages[locale].category[each]()}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.rule.language()}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => setLanguage(languages[currentTarget.selectedIndex] ?? language)}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {t.language[each]()}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={isTaken}>
          {t.newFile.make({ name })}
        </button>
      </form>
    </details>
  );
}

/** What a finding of a category is called unless the author says otherwise. */
const kindOf: Record<Category, string> = {
  'personal-data': 'client-name',
  confidentiality: 'secret',
  officialese: 'word',
  'missing-translation': 'partial',
  provocative: 'insult',
  situation: 'policy-line',
};
