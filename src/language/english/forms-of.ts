import type { Feature, WordClass } from '../language';
import { basesOfIrregular, irregularForms } from './irregular';

/** A written form of a word and what it tells. */
export type FormEntry = readonly [form: string, features: readonly Feature[]];

/** Both spellings of a word that is written in two ways, British and American. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ation|er)$/, 'iz$1'],
  [/iz(e|ation|er)$/, 'is$1'],
  [/yse$/, 'yze'],
  [/yze$/, 'yse'],
  [/our$/, 'or'],
  [/([^aeiou])or$/, '$1our'],
  [/(cent|theat|met)re$/, '$1er'],
  [/(cent|theat|met)er$/, '$1re'],
  [/(def|off|lic|pret)ence$/, '$1ense'],
  [/(def|off|lic|pret)ense$/, '$1ence'],
];

/** What all of the spellings above end in. */
const twoSpellings = /(?:[iy][sz](?:e|ation|er)|ou?r|re|er|en[cs]e)$/;

/** A word in both its spellings, if it has two. */
export function spellingsOf(base: string): readonly string[] {
  if (!twoSpellings.test(base)) return [base];
  return [base, ...spellings.filter(([from]) => from.test(base)).map(([from, to]) => base.replace(from, to))];
}

/** All inflected forms of a base form, in this spelling, that its class, where given, can have. */
export function formsOf(base: string, wordClass?: WordClass): FormEntry[] {
  const forms: FormEntry[] = [[base, ['infinitive', 'imperative']]];
  if (!/^\p{L}{2,}$/u.test(base) && !base.includes('-')) return forms;
  const isAdmitted = (...classes: WordClass[]): boolean => !wordClass || classes.includes(wordClass);
  const add = (texts: readonly string[], ...features: Feature[]): void => {
    forms.push(...texts.map((text): FormEntry => [text, features]));
  };
  const { verbs, present, nouns, adjectives } = irregularForms;
  if (isAdmitted('noun', 'name')) add(nouns.get(base) ?? [sForm(base)], 'plural');
  if (isAdmitted('verb')) {
    add(present.get(base) ?? [sForm(base)], ...(present.has(base) ? [] : ['3rd-person' as const]));
    add(before(base, 'ing'), 'participle');
    add(verbs.get(base) ?? before(base, 'ed'), 'past', 'participle');
  }
  if (wordClass === 'adjective' || adjectives.has(base))
    add(adjectives.get(base) ?? before(base, 'er'), 'comparative');
  if (isAdmitted('adjective')) add(before(base, 'est'), 'superlative');
  return forms;
}

/**
 * The base forms that a word may be a form of, and some that it is not: `formsOf` tells. In the spelling of the word.
 */
export function possibleBases(form: string): ReadonlySet<string> {
  const bases = new Set([form, ...(basesOfIrregular.get(form) ?? [])]);
  const add = (stem: string, ...endings: readonly string[]): void => {
    for (const ending of endings) bases.add(stem + ending);
  };
  if (form.endsWith('s')) add(form.slice(0, -1), '');
  if (form.endsWith('es')) add(form.slice(0, -2), '');
  if (form.endsWith('ies')) add(form.slice(0, -3), 'y');
  if (form.endsWith('ying')) add(form.slice(0, -4), 'ie');
  const stem = form.replace(/(?:ing|ed|er|est)$/, '');
  if (stem === form) return bases;
  add(stem, '', 'e');
  if (stem.endsWith('i')) add(stem.slice(0, -1), 'y');
  if (stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1), '');
  return bases;
}

function sForm(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The stem before an ending that begins with a vowel; with and without doubling where the stress decides. */
function before(base: string, ending: 'ing' | 'ed' | 'er' | 'est'): string[] {
  if (base.endsWith('ie') && ending === 'ing') return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('e')) {
    const keeps = ending === 'ing' && /(?:ee|oe|ye)$/.test(base);
    return [(keeps ? base : base.slice(0, -1)) + ending];
  }
  if (/[^aeiou]y$/.test(base) && ending !== 'ing') return [`${base.slice(0, -1)}i${ending}`];
  const doubles = /[^aeiou][aeiou][bdfgklmnprstvz]$/.test(base);
  return doubles ? [base + base.slice(-1) + ending, base + ending] : [base + ending];
}
