import type { Analysis, FinnishClass } from './analysis';
import { baseForms } from './base-forms';
import {
  caseTags,
  classTags,
  comparisonTags,
  isTag,
  moodTags,
  numberTags,
  participleTags,
  personTags,
  possessiveTags,
  withoutContents,
} from './tags';
import type { TaggedWord } from './transducer';

type Grammar = Omit<Analysis, 'lemma' | 'parts' | 'roots' | 'nominal'>;

/** What one valid path through the transducer says of the word; `undefined` where it has no class. */
export function interpret(word: TaggedWord): Analysis | undefined {
  const grammar = endsAsPrefix(word) ? prefix : readGrammar(withoutContents(word).filter(isTag));
  if (!grammar) return undefined;
  const forms = baseForms(word, grammar.wordClass);
  // Abbreviations and bare tails are no names of organisations: `EU-keskus`, `-keskus`.
  const organisation =
    grammar.organisation &&
    forms.parts.length > 1 &&
    forms.parts[0]?.surface !== '-' &&
    !word.includes('[La]');
  return { ...grammar, ...forms, organisation };
}

const nothing = { past: false, possessive: false, organisation: false, connegative: false } as const;
const prefix: Grammar = { ...nothing, wordClass: 'prefix' };

/** Reads the tags from the last class and the last compound boundary on: what comes last holds for the whole. */
function readGrammar(tags: readonly string[]): Grammar | undefined {
  const classAt = tags.findLastIndex((tag) => classTags.has(tag));
  const lastClass = classTags.get(tags[classAt] ?? '');
  if (!lastClass) return undefined;
  const ending = tags.slice(classAt + 1);
  const lastPart = tags.slice(tags.lastIndexOf('[Bc]') + 1);

  const isAdjectival = lastClass === 'adjective' || tags.at(-1) === '[Ln]';
  const participle = isAdjectival ? lastOf(lastPart, participleTags) : undefined;
  const comparison = lastClass === 'noun' ? undefined : lastOf(ending, comparisonTags);
  const isAdjective =
    participle === 'ttu' ||
    (lastClass === 'noun-or-adjective' &&
      (comparison !== undefined || ending.includes('[Ssti]') || tags[0] === '[Lu]'));
  const wordClass: FinnishClass = isAdjective ? 'adjective' : lastClass;
  const isInflected = wordClass !== 'adverb';
  return {
    ...nothing,
    wordClass,
    case: isInflected ? lastOf(lastPart, caseTags) : undefined,
    number: isInflected ? lastOf(lastPart, numberTags) : undefined,
    mood: lastOf(ending, moodTags),
    person: lastOf(ending, personTags),
    participle,
    comparison,
    past: ending.includes('[Ai]'),
    possessive: ending.some((tag) => possessiveTags.has(tag)),
    connegative: wordClass === 'verb' && ending.findLast((tag) => negationTags.has(tag)) === '[Et]',
    organisation: wordClass === 'noun' && lastPart.includes('[Ion]'),
  };
}

const negationTags: ReadonlySet<string> = new Set(['[Et]', '[Ef]', '[Eb]']);

function lastOf<Value>(tags: readonly string[], table: ReadonlyMap<string, Value>): Value | undefined {
  const tag = tags.findLast((each) => table.has(each));
  return tag === undefined ? undefined : table.get(tag);
}

/** `kunta-` in `kunta- ja`: a first part that waits for its second. */
function endsAsPrefix(word: TaggedWord): boolean {
  let i = word.length - 1;
  if (word[i] !== '[Bc]') return false;
  if (word[i - 1] === '[Bh]') i--;
  return word[i - 1] === '-';
}
