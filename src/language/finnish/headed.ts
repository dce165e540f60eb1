import type { Analysis } from './analysis';

/** The analysis of a word with something before it: the same form, of a compound. */
export function headed(head: string, { lemma, parts, roots, nominal, ...grammar }: Analysis): Analysis {
  const base = head.replace(/-$/, '');
  return {
    ...grammar,
    lemma: head + lemma,
    parts: [{ surface: head, base, pieces: [base], roots: [] }, ...parts],
    roots: roots.map((root) => head + root),
    ...(nominal === undefined ? {} : { nominal: head + nominal }),
  };
}
