import type { Analysis, FinnishClass, Mood, Participle } from './analysis';
import { baseForms } from './base-forms';
import {
  caseTags,
  classTags,
  comparisonTags,
  isTag,
  moodTags,
  numberTags,
  opensContent,
  participleTags,
  personTags,
  possessiveTags,
} from './tags';
import type { TaggedWord } from './transducer';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Grammar of one path; read from its end, because what comes last holds for the whole word. */
interface Grammar
  extends Partial<
    Mutable<Omit<Analysis, 'lemma' | 'parts' | 'roots' | 'past' | 'possessive' | 'organisation'>>
  > {
  past: boolean;
  possessive: boolean;
  organisation: boolean;
}

/** What one valid path through the transducer says of the word; `undefined` where it has no class. */
export function interpret(word: TaggedWord): Analysis | undefined {
  const grammar = readGrammar(word);
  const { wordClass } = grammar;
  if (!wordClass) return undefined;
  const { connegative = false, ...rest } = grammar;
  const forms = baseForms(word, wordClass);
  const organisation =
    rest.organisation && forms.parts.length > 1 && forms.parts[0]?.surface !== '-' && word[0] !== '[La]';
  return { ...rest, ...forms, wordClass, connegative, organisation };
}

function readGrammar(word: TaggedWord): Grammar {
  const grammar: Grammar = { past: false, possessive: false, organisation: false };
  const end = word.length;
  if (endsAsPrefix(word)) return { ...grammar, wordClass: 'prefix' };
  let compares = false;
  let boundaryAfter = false;
  let mannerAfter = false;
  let negation = '';
  for (let i = end - 1; i >= 0; i--) {
    const tag = word[i] ?? '';
    if (tag === '[X]') {
      i = contentStart(word, i);
      continue;
    }
    if (!isTag(tag)) continue;
    if (tag === '[Bc]') boundaryAfter = true;
    if (tag === '[Ion]' && !boundaryAfter) grammar.organisation = true;
    const wordClass = classTags.get(tag);
    if (wordClass) {
      grammar.wordClass ??= classOf(
        tag,
        wordClass,
        compares || mannerAfter,
        word[0] === '[Lu]',
        grammar.participle,
      );
    }
    const grammaticalCase = caseTags.get(tag);
    if (grammaticalCase && !boundaryAfter) grammar.case ??= grammaticalCase;
    if (tag === '[Ssti]') mannerAfter = true;
    const number = numberTags.get(tag);
    if (number && !boundaryAfter) grammar.number ??= number;
    const person = personTags.get(tag);
    if (person) grammar.person ??= person;
    if (tag === '[Ai]') grammar.past = true;
    if (possessiveTags.has(tag)) grammar.possessive = true;
    if (tag === '[Et]' || tag === '[Ef]' || tag === '[Eb]') negation ||= tag;
    const comparison = comparisonTags.get(tag);
    if (comparison && !grammar.wordClass) {
      grammar.comparison ??= comparison;
      compares = true;
    }
    const mood: Mood | undefined = grammar.wordClass ? undefined : moodTags.get(tag);
    if (mood) grammar.mood ??= mood;
    const participle: Participle | undefined = participleTags.get(tag);
    if (participle && !boundaryAfter && isAdjectival(grammar.wordClass, word))
      grammar.participle ??= participle;
  }
  if (grammar.participle === 'ttu') grammar.wordClass = 'adjective';
  grammar.organisation &&= grammar.wordClass === 'noun';
  grammar.connegative = negation === '[Et]' && grammar.wordClass === 'verb';
  if (grammar.wordClass === 'adverb') {
    delete grammar.case;
    delete grammar.number;
  }
  return grammar;
}

const isAdjectival = (wordClass: FinnishClass | undefined, word: TaggedWord): boolean =>
  wordClass === undefined || wordClass === 'adjective' || word.at(-1) === '[Ln]';

function classOf(
  tag: string,
  wordClass: FinnishClass,
  compared: boolean,
  numeralFirst: boolean,
  participle: Participle | undefined,
): FinnishClass {
  if (participle === 'ttu') return 'adjective';
  return tag === '[Lnl]' && (compared || numeralFirst) ? 'adjective' : wordClass;
}

/** `kunta-` in `kunta- ja`: a first part that waits for its second. */
function endsAsPrefix(word: TaggedWord): boolean {
  let i = word.length - 1;
  if (word[i] !== '[Bc]') return false;
  if (word[i - 1] === '[Bh]') i--;
  return word[i - 1] === '-';
}

function contentStart(word: TaggedWord, end: number): number {
  let i = end - 1;
  while (i > 0 && !opensContent(word[i] ?? '')) i--;
  return i;
}
