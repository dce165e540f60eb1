import { data } from 'franc/data.js';
import type { Language } from '../language/language';

/** ISO 639-3 codes of our languages, as franc has them. */
const codes: Readonly<Record<Language, string>> = { fi: 'fin', sv: 'swe', en: 'eng' };

/** The trigrams of our languages out of franc's models of more than a hundred, which would be read at each start: JSON. */
export function letterModels(): string {
  const models = Object.entries(codes).map(([language, code]) => {
    const model = data.Latin?.[code];
    if (model === undefined) throw new Error(`franc has no model of ${code}`);
    return [language, model] as const;
  });
  return JSON.stringify(Object.fromEntries(models));
}
