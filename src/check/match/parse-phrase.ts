import { features, wordClasses } from '../../language/language';
import type { Atom, Choice, Gap, Sequence, Trait } from './phrase';
import { splitOutside } from './split-phrase';

/** The entries of a named word list; absent: there is none of that name. */
export type SetOf = (name: string) => readonly string[] | undefined;

const kinds = ['word', 'number', 'hashtag', 'mention', 'url', 'email', 'emoji', 'punctuation'] as const;
const traits = new Map<string, Trait>(
  [...kinds, ...features, ...wordClasses, 'capital' as const].map((trait) => [trait, trait]),
);
/** How deep sets may name sets; deeper is taken for a circle. */
const MAX_DEPTH = 8;
const MAX_GAP = 12;

/**
 * Reads the phrase notation of rules/README.md.
 * @throws with a sentence that says what is wrong and what to write instead.
 */
export function parsePhrase(source: string, setOf: SetOf, except: readonly string[] = []): Sequence {
  return parseSequence(source, setOf, except.map(normaliseWord), 0);
}

/** How words are compared: as the `lower` form of a token. */
export function normaliseWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}

function parseSequence(source: string, setOf: SetOf, except: readonly string[], depth: number): Sequence {
  const nodes = splitOutside(source, /\s/).map((item) => parseItem(item, setOf, except, depth));
  const ends = [nodes[0], nodes.at(-1)];
  if (nodes.length === 0) throw new Error('the phrase is empty');
  if (ends.some((node) => node?.type === 'gap')) {
    throw new Error(`«${source}» begins or ends with a gap, which finds nothing: leave it out`);
  }
  if (nodes.every((node) => node.type === 'gap' || node.optional)) {
    throw new Error(`all of «${source}» may be missing: at least one word must be needed`);
  }
  return { nodes };
}

function parseItem(item: string, setOf: SetOf, except: readonly string[], depth: number): Choice | Gap {
  const gap = /^\{gap:(\d+)-(\d+)\}$/.exec(item);
  if (gap) return parseGap(Number(gap[1]), Number(gap[2]));
  const optional = item.length > 1 && item.endsWith('?');
  const options = splitOutside(optional ? item.slice(0, -1) : item, /\|/).flatMap((option) =>
    parseOption(option, setOf, except, depth),
  );
  return { type: 'choice', options, optional };
}

function parseGap(min: number, max: number): Gap {
  if (max < min || max > MAX_GAP) {
    throw new Error(
      `{gap:${min}-${max}} must go from a smaller to a larger number, at most ${MAX_GAP} tokens`,
    );
  }
  return { type: 'gap', min, max };
}

function parseOption(
  option: string,
  setOf: SetOf,
  except: readonly string[],
  depth: number,
): readonly (Atom | Sequence)[] {
  const set = /^<([^<>]+)>$/.exec(option);
  if (set?.[1] !== undefined) return parseSet(set[1], setOf, except, depth);
  const quoted = /^"([^"]+)"$/.exec(option);
  if (quoted?.[1] !== undefined) return [signOrWord(quoted[1])];
  return [parseAtom(option, except)];
}

function parseSet(
  name: string,
  setOf: SetOf,
  except: readonly string[],
  depth: number,
): readonly (Atom | Sequence)[] {
  const entries = setOf(name);
  if (!entries) throw new Error(`there is no set <${name}>: define it under "sets" in this or a lower pack`);
  if (depth >= MAX_DEPTH) throw new Error(`the set <${name}> names itself`);
  return entries.flatMap((entry) => {
    const sequence = parseSequence(entry, setOf, except, depth + 1);
    const [only] = sequence.nodes;
    const single = sequence.nodes.length === 1 && only?.type === 'choice' && !only.optional;
    return single ? only.options : [sequence];
  });
}

function parseAtom(option: string, except: readonly string[]): Atom {
  const [, body = '', braces = ''] = /^([^{}]*)((?:\{[^{}]*\})*)([+^*]*)$/.exec(option) ?? [];
  const marks = /[+^*]*$/.exec(option)?.[0] ?? '';
  const traitNames = braces === '' ? [] : braces.slice(1, -1).split(/\}\{|,/);
  const word = normaliseWord(body);
  const common = { traits: traitNames.map((name) => traitOf(name.trim(), option)), except };
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

function signOrWord(text: string): Atom {
  const how = /[\p{L}\p{N}]/u.test(text) ? 'exact' : 'sign';
  return { how, text: normaliseWord(text), part: false, derivations: false, traits: [], except: [] };
}

function traitOf(name: string, option: string): Trait {
  const trait = traits.get(name);
  if (!trait)
    throw new Error(
      `{${name}} in «${option}» is no form or token kind; known: ${[...traits.keys()].join(', ')}`,
    );
  return trait;
}
