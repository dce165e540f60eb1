import type { WordClass } from '../language';
import {
  adjectives,
  aNouns,
  aVerbs,
  consonantNouns,
  type Endings,
  eNouns,
  vowelNouns,
  vowelVerbs,
} from './endings';

/** A stem and the endings that make words of it. */
export interface Paradigm {
  readonly stem: string;
  readonly endings: Endings;
}

/**
 * The ways in which a base form may inflect, by its written end. Strong and umlaut forms (`man` – `män`) are
 * listed as words of their own in the rules.
 */
export function paradigmsOf(base: string, wordClass?: WordClass): readonly Paradigm[] {
  const admits = (...classes: WordClass[]): boolean => !wordClass || classes.includes(wordClass);
  const short = base.slice(0, -1);
  const found: Paradigm[] = [];
  const add = (stem: string, endings: Endings, ...classes: WordClass[]): void => {
    if (admits(...classes)) found.push({ stem, endings });
  };

  if (base.endsWith('a') && short.length > 1) {
    add(short, aNouns, 'noun', 'name');
    add(short, aVerbs, 'verb');
    // The imperative of `läsa` is its bare stem, which is too often another word (`hot` for `hota`).
    if (wordClass === 'verb') found.push({ stem: short, endings: { '': ['imperative'] } });
    // `sända`: sänt, sände. `lyfta`: lyft, lyfte.
    if (/[dt]a$/.test(base)) add(short, { e: ['past'], es: ['past', 'passive'] }, 'verb');
    if (/nda$/.test(base)) add(base.slice(0, -2), { t: ['participle'], ts: ['passive'] }, 'verb');
  } else if (base.endsWith('e') && short.length > 1) {
    add(short, eNouns, 'noun', 'name');
    add(base, { '': [], s: [] }, 'adjective', 'adverb', 'particle');
  } else if (/[aeiouyåäöé]$/.test(base)) {
    add(base, vowelNouns, 'noun', 'name');
    add(base, vowelVerbs, 'verb');
    add(base, { ...adjectives, tt: [] }, 'adjective');
  } else {
    add(base, consonantNouns, 'noun', 'name');
    add(base, adjectives, 'adjective');
    found.push(...changedStems(base, admits));
  }
  return found.length > 0 ? found : [{ stem: base, endings: { '': [] } }];
}

/** Stems that change before an ending: `nyckel` nycklar, `program` programmet, `glad` glatt, `vuxen` vuxet. */
function changedStems(base: string, admits: (...classes: WordClass[]) => boolean): Paradigm[] {
  const found: Paradigm[] = [];
  const add = (stem: string, endings: Endings, ...classes: WordClass[]): void => {
    if (admits(...classes)) found.push({ stem, endings: beginningWithVowel(endings) });
  };
  if (/[^aeiouyåäö](?:el|en|er|al)$/.test(base)) {
    const contracted = base.slice(0, -2) + base.slice(-1);
    add(contracted, consonantNouns, 'noun', 'name');
    add(contracted, adjectives, 'adjective');
  }
  if (/[aeiouyåäö][mn]$/.test(base)) {
    const doubled = base + base.slice(-1);
    add(doubled, consonantNouns, 'noun', 'name');
    add(doubled, adjectives, 'adjective');
  }
  if (!admits('adjective')) return found;
  if (/[^d]d$/.test(base)) found.push({ stem: base.slice(0, -1), endings: { t: [], tt: [] } });
  if (/dd$/.test(base)) found.push({ stem: base.slice(0, -2), endings: { tt: [] } });
  if (/ad$/.test(base)) found.push({ stem: base, endings: { e: ['plural'], es: ['plural'] } });
  if (/en$/.test(base)) found.push({ stem: base.slice(0, -1), endings: { t: [] } });
  return found;
}

const beginningWithVowel = (endings: Endings): Endings =>
  Object.fromEntries(Object.entries(endings).filter(([ending]) => /^[aeiou]/.test(ending)));
