import type { WordForms } from '../language';

/** Endings of common forms, of nouns and of verbs; `A` stands for a or ä, `V` for the vowel before it. */
const ENDINGS =
  ' n A tA ssA stA llA ltA lle ksi t ien iden jen jA iA issA istA en t mme tte vAt i isi tiin tAAn nut nyt mAAn minen ttu tty kAA Vn hVn'.split(
    ' ',
  );
/** Consonant gradation at the end of a stem: strong and weak grade, either way. */
const GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['k', ''],
  ['t', 'd'],
  ['p', 'v'],
];
const MAX_CUT = 3;
/** No Finnish word is spelled so; a drawn-out one is read as the word that it draws out. */
const DRAWN_OUT = /(.)\1\1/u;

/**
 * Common inflected forms of a Finnish base form: endings are tried on its stems, and those kept that the dictionary
 * takes for forms of this word. A sample for authors, not the whole paradigm.
 */
export function inflectedForms(lemma: string, forms: WordForms): readonly string[] {
  const found = new Set([lemma]);
  for (const stem of stemsOf(lemma)) {
    for (const ending of ENDINGS) {
      const form = stem + harmonised(ending, stem, lemma);
      if (found.has(form) || DRAWN_OUT.test(form)) continue;
      if (forms.lemmas(form).includes(lemma) && !forms.features(form).has('unknown')) {
        found.add(form);
      }
    }
  }
  return [...found];
}

function stemsOf(lemma: string): readonly string[] {
  const cut = Array.from({ length: MAX_CUT + 1 }, (_, length) => lemma.slice(0, lemma.length - length));
  const graded = cut.flatMap((stem) => [stem, ...otherGrades(stem)]);
  const vowels = graded.flatMap((stem) => [stem, `${stem}e`, `${stem}i`, `${stem}kse`, `${stem}se`]);
  return [...new Set(vowels)].filter((stem) => stem.length > 1);
}

/** The stem with the grade of its last consonants changed: `kukka` → `kuka`, `katu` → `kadu`. */
function otherGrades(stem: string): readonly string[] {
  const vowel = /[aeiouyäöå]?$/u.exec(stem)?.[0] ?? '';
  const body = stem.slice(0, stem.length - vowel.length);
  return GRADES.flatMap(([strong, weak]) => [
    ...(body.endsWith(strong) ? [body.slice(0, body.length - strong.length) + weak + vowel] : []),
    ...(weak !== '' && body.endsWith(weak)
      ? [body.slice(0, body.length - weak.length) + strong + vowel]
      : []),
  ]);
}

function harmonised(ending: string, stem: string, lemma: string): string {
  const isBack = /[aou]/.test(lemma);
  return ending.replaceAll('A', isBack ? 'a' : 'ä').replaceAll('V', stem.at(-1) ?? '');
}
