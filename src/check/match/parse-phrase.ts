import { isPlain, normaliseWord, parseAtom, readTraits, signOrWord } from './parse-atom';
import type { Choice, Gap, Option, OptionSet, Sequence, Trait } from './phrase';
import { splitOutside } from './split-phrase';

/** The entries of a named word list; absent: there is none of that name. */
export type SetOf = (name: string) => readonly string[] | undefined;

/** How deep sets may name sets; deeper is taken for a circle. */
const MAX_DEPTH = 8;
const MAX_GAP = 12;

/** Reads the phrase notation of rules/README.md. */
export interface PhraseParser {
  /**
   * @param except words that are not meant though a word of the phrase would find them.
   * @throws with a sentence that says what is wrong and what to write instead.
   */
  parse(source: string, except?: readonly string[]): Sequence;
  /** One item of a phrase alone. @throws as `parse`. */
  parseItem(item: string, except?: readonly string[]): Choice | Gap;
}

/** The items of a phrase, each a choice or a gap. @throws for a quotation mark or brace that is not closed. */
export const itemsOf = (source: string): readonly string[] => splitOutside(source, ' ');

/** A parser that reads each set and each item once, however many phrases have it. */
export function createPhraseParser(setOf: SetOf): PhraseParser {
  const readers = new Map<string, Reader>();
  function readerFor(except: readonly string[]): Reader {
    const words = except.map(normaliseWord);
    const key = words.join(' ');
    const reader = readers.get(key) ?? { except: words, setOf, sets: new Map(), items: new Map() };
    readers.set(key, reader);
    return reader;
  }
  return {
    parse: (source, except = []) => parseSequence(source, readerFor(except), 0),
    parseItem: (item, except = []) => parseItemOnce(item, readerFor(except), 0),
  };
}

/** What was read before of phrases with the same exceptions. */
interface Reader {
  readonly except: readonly string[];
  readonly setOf: SetOf;
  readonly sets: Map<string, OptionSet>;
  readonly items: Map<string, Choice | Gap>;
}

/** @param depth how many sets deep the text stands. */
function parseSequence(source: string, reader: Reader, depth: number): Sequence {
  const nodes = itemsOf(source).map((item) => parseItemOnce(item, reader, depth));
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

function parseItemOnce(item: string, reader: Reader, depth: number): Choice | Gap {
  const node = reader.items.get(item) ?? parseItem(item, reader, depth);
  reader.items.set(item, node);
  return node;
}

function parseItem(item: string, reader: Reader, depth: number): Choice | Gap {
  if (isPlain(item)) return { type: 'choice', options: [parseAtom(item, reader.except)], optional: false };
  const gap = /^\{gap:(\d+)-(\d+)\}$/.exec(item);
  if (gap) return parseGap(Number(gap[1]), Number(gap[2]));
  const optional = item.length > 1 && item.endsWith('?');
  const choice = optional ? item.slice(0, -1) : item;
  if (choice.startsWith('|') || choice.endsWith('|')) {
    throw new Error(`a word is missing beside the bar in «${item}»: write alternatives without spaces, a|b`);
  }
  const options = splitOutside(choice, '|').map((option) => parseOption(option, reader, depth));
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

function parseOption(option: string, reader: Reader, depth: number): Option {
  if (isPlain(option)) return parseAtom(option, reader.except);
  const set = /^<([^<>]+)>((?:\{[^{}]*\})*)$/.exec(option);
  if (set?.[1] !== undefined)
    return withTraits(parseSet(set[1], reader, depth + 1), readTraits(set[2] ?? '', option));
  if (option === `'"'`) return signOrWord('"');
  const quoted = /^"([^"]+)"$/.exec(option);
  if (quoted?.[1] !== undefined) return signOrWord(quoted[1]);
  return hasInnerSigns(option) ? parseWritten(option, reader.except) : parseAtom(option, reader.except);
}

/** `bl.a.`, `ja/tai`, `ko.`: what the reader of texts takes for words and signs between them. */
function hasInnerSigns(option: string): boolean {
  return /\p{L}[./&%]|[./&%]\p{L}/u.test(option) && /^=?[\p{L}\p{M}\p{N}./&%'’:-]+$/u.test(option);
}

function parseWritten(option: string, except: readonly string[]): Sequence {
  const exact = option.startsWith('=') ? '=' : '';
  const pieces = option.match(/[./&%]|[^./&%=]+/g) ?? [];
  return {
    nodes: pieces.map((piece) => ({
      type: 'choice',
      options: [/[./&%]/.test(piece) ? signOrWord(piece) : parseAtom(exact + piece, except)],
      optional: false,
    })),
  };
}

function parseSet(name: string, reader: Reader, depth: number): OptionSet {
  const before = reader.sets.get(name);
  if (before) return before;
  const entries = reader.setOf(name);
  if (!entries) throw new Error(`there is no set <${name}>: define it under "sets" in this or a lower pack`);
  if (depth > MAX_DEPTH) throw new Error(`the set <${name}> names itself`);
  const sequences = entries.map((entry) => parseSequence(entry, reader, depth));
  const set = { options: sequences.flatMap(singleWords) };
  reader.sets.set(name, set);
  return set;
}

/** What an entry of one word can be met by; an entry of several stays a sequence. */
function singleWords(sequence: Sequence): readonly Option[] {
  const [only, ...rest] = sequence.nodes;
  return only?.type === 'choice' && rest.length === 0 ? only.options : [sequence];
}

/** The set with all of its words in this form; of an entry of several words the last one. */
function withTraits(set: OptionSet, traits: readonly Trait[]): OptionSet {
  return traits.length === 0 ? set : { options: set.options.map((option) => shaped(option, traits)) };
}

function shaped(option: Option, traits: readonly Trait[]): Option {
  if ('how' in option) return { ...option, traits: [...option.traits, ...traits] };
  if ('options' in option) return withTraits(option, traits);
  return {
    nodes: option.nodes.map((node, number) =>
      node.type === 'choice' && number === option.nodes.length - 1
        ? { ...node, options: node.options.map((each) => shaped(each, traits)) }
        : node,
    ),
  };
}
