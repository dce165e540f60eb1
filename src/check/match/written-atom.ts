import { parseAtom, signOrWord } from './parse-atom';
import type { Atom } from './phrase';

const SIGN = '"';

/** A word of a phrase in the notation of rules, or a sign after a quotation mark; its exceptions aside. */
export function writeAtom({ how, text, part, derivations, traits }: Atom): string {
  if (how === 'sign') return SIGN + text;
  const braces = traits.map((trait) => `{${trait}}`).join('');
  if (how === 'exact') return `=${text}${braces}`;
  if (how === 'prefix') return `${text}*${braces}`;
  if (how === 'suffix') return `*${text}${braces}`;
  return `${text}${braces}${part ? '+' : ''}${derivations ? '^' : ''}`;
}

/** @throws for what `writeAtom` did not write. */
export const readAtom = (written: string, except: readonly string[]): Atom =>
  written.startsWith(SIGN) ? signOrWord(written.slice(SIGN.length)) : parseAtom(written, except);
