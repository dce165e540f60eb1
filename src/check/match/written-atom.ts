import { parseAtom, signOrWord } from './parse-atom';
import type { Atom } from './phrase';

/** A word of a phrase in the notation of rules, a sign after a quotation mark; with its exceptions as a list. */
export type WrittenAtom = string | readonly [written: string, ...except: string[]];

const SIGN = '"';

export function writeAtom(atom: Atom): WrittenAtom {
  const written = write(atom);
  return atom.except.length === 0 ? written : [written, ...atom.except];
}

function write({ how, text, part, derivations, traits }: Atom): string {
  if (how === 'sign') return SIGN + text;
  const braces = traits.map((trait) => `{${trait}}`).join('');
  if (how === 'exact') return `=${text}${braces}`;
  if (how === 'prefix') return `${text}*${braces}`;
  if (how === 'suffix') return `*${text}${braces}`;
  return `${text}${braces}${part ? '+' : ''}${derivations ? '^' : ''}`;
}

/** @throws for what `writeAtom` did not write. */
export function readAtom(atom: WrittenAtom): Atom {
  const [written, ...except] = typeof atom === 'string' ? [atom] : atom;
  return written.startsWith(SIGN) ? signOrWord(written.slice(SIGN.length)) : parseAtom(written, except);
}
