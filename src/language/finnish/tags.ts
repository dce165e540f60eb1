import type { Analysis, Case, FinnishClass, Mood, Participle } from './analysis';

/** The tags of the transducer's output, from the notation of voikko-fi 5. */
export const classTags: ReadonlyMap<string, FinnishClass> = new Map([
  ['[Ln]', 'noun'],
  ['[Ll]', 'adjective'],
  ['[Lnl]', 'noun-or-adjective'],
  ['[Lee]', 'first-name'],
  ['[Les]', 'surname'],
  ['[Lep]', 'place-name'],
  ['[Lem]', 'other-name'],
  ['[Lt]', 'verb'],
  ['[Lk]', 'negative-verb'],
  ['[La]', 'abbreviation'],
  ['[Lp]', 'prefix'],
  ['[Ls]', 'adverb'],
  ['[Lc]', 'conjunction'],
  ['[Ld]', 'adposition'],
  ['[Lr]', 'pronoun'],
  ['[Lh]', 'interjection'],
  ['[Lu]', 'numeral'],
  ['[Lur]', 'numeral'],
]);

export const caseTags: ReadonlyMap<string, Case> = new Map([
  ['[Sn]', 'nominative'],
  ['[Sg]', 'genitive'],
  ['[Sp]', 'partitive'],
  ['[Ses]', 'essive'],
  ['[Str]', 'translative'],
  ['[Sine]', 'inessive'],
  ['[Sela]', 'elative'],
  ['[Sill]', 'illative'],
  ['[Sade]', 'adessive'],
  ['[Sabl]', 'ablative'],
  ['[Sall]', 'allative'],
  ['[Sab]', 'abessive'],
  ['[Sko]', 'comitative'],
  ['[Sin]', 'instructive'],
  ['[Ssti]', 'manner'],
  ['[Sak]', 'accusative'],
]);

export const moodTags: ReadonlyMap<string, Mood> = new Map([
  ['[Tt]', 'indicative'],
  ['[Te]', 'conditional'],
  ['[Tk]', 'imperative'],
  ['[Tm]', 'potential'],
  ['[Tn1]', 'a-infinitive'],
  ['[Tn2]', 'e-infinitive'],
  ['[Tn3]', 'ma-infinitive'],
  ['[Tn4]', 'minen'],
  ['[Tn5]', 'mainen'],
]);

export const participleTags: ReadonlyMap<string, Participle> = new Map([
  ['[Rv]', 'va'],
  ['[Ra]', 'ttava'],
  ['[Ru]', 'nut'],
  ['[Rt]', 'ttu'],
  ['[Rm]', 'ma'],
  ['[Re]', 'maton'],
]);

export const personTags: ReadonlyMap<string, NonNullable<Analysis['person']>> = new Map<
  string,
  NonNullable<Analysis['person']>
>([
  ['[P1]', 1],
  ['[P2]', 2],
  ['[P3]', 3],
  ['[P4]', 'passive'],
]);

export const numberTags: ReadonlyMap<string, NonNullable<Analysis['number']>> = new Map<
  string,
  NonNullable<Analysis['number']>
>([
  ['[Ny]', 'singular'],
  ['[Nm]', 'plural'],
]);

export const comparisonTags: ReadonlyMap<string, NonNullable<Analysis['comparison']>> = new Map([
  ['[Cc]', 'comparative'],
  ['[Cs]', 'superlative'],
]);

export const possessiveTags: ReadonlySet<string> = new Set(['[O1y]', '[O2y]', '[O1m]', '[O2m]', '[O3]']);

/** Whether a symbol is a tag; anything else is a character of the word. */
export const isTag = (symbol: string): boolean => symbol.length > 1 && symbol.startsWith('[');

/** Tags whose content, up to `[X]`, is told about the word and is no part of it. */
export const opensContent = (symbol: string): boolean =>
  symbol === '[Xp]' || symbol === '[Xj]' || symbol === '[Xr]' || symbol === '[Xs]';

/** The word without what stands between an opening tag such as `[Xp]` and `[X]`, these included. */
export function withoutContents(word: readonly string[]): string[] {
  let inContent = false;
  return word.filter((symbol) => {
    if (symbol === '[X]') inContent = false;
    else if (opensContent(symbol)) inContent = true;
    return !inContent && symbol !== '[X]';
  });
}
