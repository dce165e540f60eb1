import type { Span } from '../../finding';
import type { Passage, Sentence, Token } from '../../language/language';
import type { PackHead } from '../../pack/pack-parts';
import type { Detection, DetectorContext } from '../detector';
import { oncePer } from '../once-per';

/** Words of joy in capitals are no shouting at anybody: `ONNEA!!!`. */
const cheersOf = oncePer(({ sets }: PackHead) => new Set(sets['*']?.cheers));
/** Abbreviations have mostly up to three letters, so only longer words show that somebody shouts. */
const MIN_LONG_WORD = 4;
const MIN_SHARE = 0.75;

/** What tells shouting in sentences that follow each other. */
interface Voice extends Span {
  /** Words in capitals, of any length. */
  readonly capitals: number;
  readonly longCapitals: number;
  readonly words: number;
  /** Exclamation and question marks in a row. */
  readonly marks: number;
}

/** Sentences in capitals with exclamation marks; many marks alone are a note. */
export function detectShouting(passage: Passage, { pack }: DetectorContext): readonly Detection[] {
  if (!/!|\?\?/.test(passage.text)) return [];
  const cheers = cheersOf(pack);
  const voices = passage.sentences
    .filter(({ tokens }) => !tokens.some(({ lower }) => cheers.has(lower)))
    .map((sentence) => voiceOf(sentence, passage.text));
  return togetherWhereLoud(voices).flatMap(judge);
}

function judge(voice: Voice): readonly Detection[] {
  const { start, end, marks } = voice;
  if (isShouting(voice)) return [{ start, end }];
  return marks >= 3 ? [{ start, end, severity: 'note' }] : [];
}

function isShouting(voice: Voice): boolean {
  const { capitals, longCapitals, marks } = voice;
  if (!isLoud(voice) || longCapitals < 2) return false;
  return (capitals >= 3 && marks >= 2) || (capitals >= 8 && marks >= 1);
}

const isLoud = ({ capitals, words }: Voice): boolean => capitals > 0 && capitals / words >= MIN_SHARE;

/** `WHO?? WHO??? ANSWER!!` is one shout, not three short ones. */
function togetherWhereLoud(voices: readonly Voice[]): readonly Voice[] {
  const together: Voice[] = [];
  for (const voice of voices) {
    const last = together.at(-1);
    if (last && isLoud(last) && isLoud(voice)) together[together.length - 1] = joined(last, voice);
    else together.push(voice);
  }
  return together;
}

const joined = (a: Voice, b: Voice): Voice => ({
  start: a.start,
  end: b.end,
  capitals: a.capitals + b.capitals,
  longCapitals: a.longCapitals + b.longCapitals,
  words: a.words + b.words,
  marks: Math.max(a.marks, b.marks),
});

function voiceOf({ start, end, tokens }: Sentence, text: string): Voice {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(isInCapitals);
  const rows =
    text
      .slice(start, end)
      .match(/[!?]+/g)
      ?.filter((row) => row.includes('!') || row.length > 1) ?? [];
  return {
    start,
    end,
    capitals: capitals.length,
    longCapitals: capitals.filter(({ text: word }) => word.length >= MIN_LONG_WORD).length,
    words: words.length,
    marks: Math.max(0, ...rows.map((row) => row.length)),
  };
}

/** A single capital letter tells nothing. */
const isInCapitals = ({ capitals, text }: Token): boolean => capitals === 'all' && text.length > 1;
