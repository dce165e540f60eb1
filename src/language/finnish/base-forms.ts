import type { Analysis, FinnishClass, Part } from './analysis';
import { isTag, opensContent } from './tags';
import type { TaggedWord } from './transducer';

interface OpenPart {
  surface: string;
  base?: string;
  nominal?: string;
  roots: string[];
  pieces: readonly string[];
  /** First part of a name of two words, which inflects too: `Isossa-Britanniassa`. */
  inflectsInName: boolean;
}

/** Base form of the whole word, of each of its parts, and the word it is derived from. */
export function baseForms(
  word: TaggedWord,
  wordClass: FinnishClass,
): Pick<Analysis, 'lemma' | 'parts' | 'roots' | 'nominal'> {
  const opened = cutIntoParts(word);
  const parts = opened.map(finish);
  const last = parts.at(-1);
  const before = opened
    .slice(0, -1)
    .map(({ surface, base, inflectsInName }) =>
      base && inflectsInName && wordClass === 'place-name' && /(?<!is)-$/.test(surface)
        ? `${base}-`
        : surface,
    )
    .join('');
  return {
    lemma: lemmaOf(wordClass, parts) ?? before + (last?.base ?? ''),
    parts,
    roots: last?.roots.map((root) => before + root) ?? [],
    ...(last?.nominal === undefined ? {} : { nominal: before + last.nominal }),
  };
}

function cutIntoParts(word: TaggedWord): OpenPart[] {
  const parts: OpenPart[] = [];
  let part: OpenPart | undefined;
  for (let i = 0; i < word.length; i++) {
    const symbol = word[i] ?? '';
    if (symbol === '[Bc]') {
      if (part?.surface) parts.push(part);
      part = undefined;
      continue;
    }
    part ??= { surface: '', roots: [], pieces: [], inflectsInName: false };
    if (opensContent(symbol)) {
      const end = word.indexOf('[X]', i);
      const content = word
        .slice(i + 1, end)
        .join('')
        .toLowerCase();
      if (content && symbol === '[Xp]') part.pieces = content.split(/[=|]/);
      if (symbol === '[Xp]' || symbol === '[Xj]') addBase(part, content.replace(/[=|]/g, ''));
      i = end;
    } else if (symbol === '[De]') {
      part.inflectsInName = true;
    } else if (symbol === '[Tn4]') {
      part.nominal = `${part.surface}minen`;
    } else if (!isTag(symbol)) {
      part.surface += symbol;
    }
  }
  if (part?.surface) parts.push(part);
  return parts;
}

/** A later base form is derived from the earlier ones. */
function addBase(part: OpenPart, content: string): void {
  if (part.base !== undefined) part.roots.push(part.base);
  part.base = part.surface + content;
}

function finish({ surface, base = surface, roots, pieces, nominal }: OpenPart): Part {
  const others = roots.filter((root) => root !== base);
  return { surface, base, pieces, roots: others, ...(nominal === undefined ? {} : { nominal }) };
}

/** The classes whose base form is not that of the last part. */
function lemmaOf(wordClass: FinnishClass, parts: readonly Part[]): string | undefined {
  if (wordClass === 'prefix') return parts.map(({ surface }) => surface).join('');
  // Every part of a numeral inflects, and `14:n` ends at its colon: `kuudessakymmenessä` is `kuusikymmentä`.
  if (wordClass === 'numeral') return parts.map(({ base }) => base.replace(/:\p{L}.*/u, '')).join('');
  return undefined;
}
