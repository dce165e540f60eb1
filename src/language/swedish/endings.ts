import type { Feature } from '../language';

/** Endings of one way to inflect, with what each tells; `''` is the bare stem. */
export type Endings = Readonly<Record<string, readonly Feature[]>>;

const plural: readonly Feature[] = ['plural'];
const past: readonly Feature[] = ['past'];
const passive: readonly Feature[] = ['passive'];
const participle: readonly Feature[] = ['participle'];

/** `nämnd`, `beslut`, `hemlighet`, `våg`. */
export const consonantNouns = withGenitive({
  '': [],
  en: [],
  et: [],
  n: [],
  ar: plural,
  er: plural,
  or: plural,
  arna: plural,
  erna: plural,
  orna: plural,
  na: plural,
});

/** `kommitté`, `parti`, nouns that end in a vowel that stays. */
export const vowelNouns = withGenitive({
  '': [],
  n: [],
  t: [],
  et: [],
  er: plural,
  r: plural,
  erna: plural,
  rna: plural,
  na: plural,
});

/** `skola`, `kvinna` without the a. */
export const aNouns = withGenitive({ a: [], an: [], or: plural, orna: plural });

/** `pojke`, `möte`, `lärare` without the e. */
export const eNouns = withGenitive({
  e: [],
  en: [],
  et: [],
  ar: plural,
  er: plural,
  arna: plural,
  erna: plural,
  ena: plural,
  na: plural,
});

/** `dum`, `vanlig`. */
export const adjectives: Endings = {
  '': [],
  t: [],
  a: plural,
  as: ['plural', 'genitive'],
  e: [],
  es: ['genitive'],
  are: ['comparative'],
  ast: ['superlative'],
  aste: ['superlative'],
};

/** `hota`, `läsa`, `köra`, `skriva` without the a. */
export const aVerbs: Endings = {
  a: ['infinitive', 'imperative'],
  ar: [],
  er: [],
  r: [],
  ade: past,
  de: past,
  te: past,
  dde: past,
  at: participle,
  t: participle,
  it: participle,
  tt: participle,
  ad: participle,
  d: participle,
  da: participle,
  ta: participle,
  en: participle,
  et: participle,
  na: participle,
  ande: participle,
  ende: participle,
  as: passive,
  es: passive,
  ades: ['passive', 'past'],
  des: ['passive', 'past'],
  tes: ['passive', 'past'],
  ats: passive,
  ts: passive,
  its: passive,
};

/** `bo`, `tro`, `se`. */
export const vowelVerbs: Endings = {
  '': ['infinitive', 'imperative'],
  r: [],
  s: passive,
  dde: past,
  ddes: ['passive', 'past'],
  tt: participle,
  tts: passive,
  dd: participle,
  dda: participle,
  ende: participle,
};

/** Begin words made of others: `hot` → `hotfull`, `idiot` → `idiotisk`; any inflection may follow. */
export const derivational =
  /^(?:s?(?:ning|are|ande|ig|lig|isk|het|lös|else|eri|full|bar|sam|inna|ism|ist|tion|skap|aktig|vis))/u;

function withGenitive(endings: Endings): Endings {
  const genitives = Object.entries(endings).map(([ending, features]): [string, readonly Feature[]] => [
    `${ending}s`,
    [...features, 'genitive'],
  ]);
  return { ...endings, ...Object.fromEntries(genitives) };
}
