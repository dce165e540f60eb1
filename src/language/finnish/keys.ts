import type { Analysis, Part } from './analysis';

/** Real compounds have fewer parts; a glued monster would give thousands of runs. */
const MAX_RUN = 5;

/** The base forms that an analysis is a form of, without hyphens at the edges. */
export function wholeKeys({ lemma, wordClass, participle, roots, nominal }: Analysis): string[] {
  const keys = [wordClass === 'prefix' ? lemma.replace(/^-|-$/g, '') : lemma];
  if (participle) keys.push(...roots.slice(0, 1));
  if (nominal !== undefined) keys.push(nominal);
  return keys;
}

/** Base forms of all that stands in a compound: its parts, runs of them, and the pieces of its parts. */
export function partKeys({ parts }: Analysis): string[] {
  if (parts.length === 1 && (parts[0]?.pieces.length ?? 0) < 2) return [];
  const keys: string[] = [];
  for (const [end, part] of parts.entries()) {
    const bases = part.nominal === undefined ? [part.base] : [part.base, part.nominal];
    keys.push(...bases.map(withoutHyphen));
    if (part.pieces.length > 1) keys.push(...part.pieces);
    let before = '';
    for (let start = end - 1; start >= Math.max(0, end - MAX_RUN); start--) {
      before = (parts[start]?.surface ?? '') + before;
      keys.push(...bases.map((base) => before + withoutHyphen(base)));
    }
  }
  return keys;
}

/** The words that the whole is derived from, its compound prefix included. */
export const rootKeys = ({ roots }: Analysis): readonly string[] => roots;

/** The words that the parts of a compound are derived from. */
export const partRootKeys = ({ parts }: Analysis): string[] => parts.flatMap((part: Part) => part.roots);

const withoutHyphen = (text: string): string => text.replace(/-$/, '');
