import type { PackHead } from '../../pack/pack-parts';
import { oncePer } from '../once-per';

/** What `*` stands for in an entry. */
const LETTERS = '[\\p{L}\\p{M}-]*';

const findersOf = oncePer((_pack: PackHead) => new Map<string, RegExp>());

/**
 * Tells whether a word of a list of the pack stands in a text. The lists are the language-free sets of
 * `rules/base/personal-data.yaml`; an entry is a whole word, `begin*`, `*end` or `*inside*`.
 */
export function hasCue(pack: PackHead, list: string, text: string): boolean {
  return cuePattern(pack, list).test(text);
}

/** The words of a list as one pattern without state; matches nothing if the pack lacks the list. */
export function cuePattern(pack: PackHead, list: string): RegExp {
  const finders = findersOf(pack);
  const pattern = finders.get(list) ?? compile(pack.sets['*']?.[list] ?? []);
  finders.set(list, pattern);
  return pattern;
}

function compile(entries: readonly string[]): RegExp {
  if (entries.length === 0) return /(?!)/u;
  const written = entries.map((entry) => entry.split('*').map(escapeForPattern).join(LETTERS));
  // The letters before all endings are read once, and not anew for each ending.
  const endings = written
    .filter((entry) => entry.startsWith(LETTERS))
    .map((entry) => entry.slice(LETTERS.length));
  const words = written.filter((entry) => !entry.startsWith(LETTERS));
  if (endings.length > 0) words.push(`${LETTERS}(?:${endings.join('|')})`);
  return new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function escapeForPattern(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Up to `length` code units that stand before an offset, in the same line. */
export function textBefore(text: string, offset: number, length: number): string {
  const before = text.slice(Math.max(0, offset - length), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Up to `length` code units that follow an offset, in the same line. */
export function textAfter(text: string, offset: number, length: number): string {
  const [after = ''] = text.slice(offset, offset + length).split('\n', 1);
  return after;
}
