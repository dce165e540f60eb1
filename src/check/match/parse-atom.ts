import { features, wordClasses } from '../../language/language';
import type { Atom, Trait } from './phrase';

const kinds = ['word', 'number', 'hashtag', 'mention', 'url', 'email', 'emoji', 'punctuation'] as const;
const traits = new Map<string, Trait>(
  [...kinds, ...features, ...wordClasses, 'capital' as const].map((trait) => [trait, trait]),
);
const NO_TRAITS: readonly Trait[] = [];

/** How words are compared: as the `lower` form of a token. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-zåäö]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** A word in small letters, in any form or exactly so: nothing else of the notation is in it. */
export const isPlain = (option: string): boolean => /^=?[a-zåäö]+$/.test(option);

/** One word of the notation: `=word`, `word*`, `word+`, `word{form}`, `{kind}`. @throws for what is none. */
export function parseAtom(option: string, except: readonly string[]): Atom {
  // Most words of rules are plain, and reading them is part of the start.
  if (isPlain(option)) {
    const how = option.startsWith('=') ? 'exact' : 'form';
    const text = how === 'exact' ? option.slice(1) : option;
    return { how, text, part: false, derivations: false, traits: NO_TRAITS, except };
  }
  const [, body = '', braces = '', marks = ''] = /^([^{}]*)((?:\{[^{}]*\})*)([+^*]*)$/.exec(option) ?? [];
  const word = normaliseWord(body);
  const common = { traits: readTraits(braces, option), except };
  const plain = { ...common, part: false, derivations: false };
  if (word === '' && common.traits.length > 0) return { ...plain, how: 'any', text: '' };
  if (word.length > 1 && word.startsWith('=')) return { ...plain, how: 'exact', text: word.slice(1) };
  if (word.length > 1 && word.startsWith('*')) return { ...plain, how: 'suffix', text: word.slice(1) };
  if (word.length > 1 && word.endsWith('*')) return { ...plain, how: 'prefix', text: word.slice(0, -1) };
  const text = word.replace(/[+^]+$/, '');
  if (text === '') throw new Error(`«${option}» is no word of the phrase notation`);
  if (!/[\p{L}\p{N}]/u.test(text)) return signOrWord(text);
  if (/[<>{}|"=*^+]/.test(text)) throw new Error(`«${option}» has a sign where it does not belong`);
  if (/^\p{N}/u.test(text)) return { ...plain, how: 'exact', text };
  const all = word + marks;
  return { ...common, how: 'form', text, part: all.includes('+'), derivations: all.includes('^') };
}

/** A sign as written, or a word in quotes. */
export function signOrWord(text: string): Atom {
  const how = /[\p{L}\p{N}]/u.test(text) ? 'exact' : 'sign';
  return { how, text: normaliseWord(text), part: false, derivations: false, traits: [], except: [] };
}

/** `{verb}{2nd-person}` and `{verb, 2nd-person}` say the same. */
export function readTraits(braces: string, option: string): readonly Trait[] {
  if (braces === '') return NO_TRAITS;
  return braces
    .slice(1, -1)
    .split(/\}\{|,/)
    .map((name) => traitOf(name.trim(), option));
}

function traitOf(name: string, option: string): Trait {
  const trait = traits.get(name);
  if (!trait)
    throw new Error(
      `{${name}} in «${option}» is no form or token kind; known: ${[...traits.keys()].join(', ')}`,
    );
  return trait;
}
