import type { Passage, Sentence, Token } from '../../language/language';
import type { Detection, DetectorContext } from '../detector';

/** Words of joy in capitals are no shouting at anybody: `ONNEA!!!`. */
const CHEERS = 'cheers';
/** Abbreviations have mostly up to three letters, so only longer words show that somebody shouts. */
const MIN_LONG_WORD = 4;
const MIN_SHARE = 0.75;

/** What tells shouting in a sentence. */
interface Voice {
  /** Words in capitals, of any length. */
  readonly capitals: number;
  readonly longCapitals: number;
  /** Share of the words that are in capitals, 0–1. */
  readonly share: number;
  /** Exclamation marks in a row. */
  readonly marks: number;
}

/** Sentences in capitals with exclamation marks; many marks alone are a note. */
export function detectShouting(passage: Passage, { pack }: DetectorContext): readonly Detection[] {
  if (!passage.text.includes('!')) return [];
  const cheers = new Set(Object.values(pack.sets).flatMap((sets) => sets[CHEERS] ?? []));
  return passage.sentences
    .filter(({ tokens }) => !tokens.some(({ lower }) => cheers.has(lower)))
    .flatMap((sentence) => judge(sentence, voiceOf(sentence, passage.text)));
}

function judge({ start, end }: Sentence, voice: Voice): readonly Detection[] {
  if (isShouting(voice)) return [{ start, end }];
  return voice.marks >= 3 ? [{ start, end, severity: 'note' }] : [];
}

function isShouting({ capitals, longCapitals, share, marks }: Voice): boolean {
  if (share < MIN_SHARE || longCapitals < 2) return false;
  return (capitals >= 3 && marks >= 2) || (capitals >= 8 && marks >= 1);
}

function voiceOf({ start, end, tokens }: Sentence, text: string): Voice {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(isInCapitals);
  const rows = text.slice(start, end).match(/[!?]*![!?]*/gu) ?? [];
  return {
    capitals: capitals.length,
    longCapitals: capitals.filter(({ text: word }) => word.length >= MIN_LONG_WORD).length,
    share: capitals.length / Math.max(1, words.length),
    marks: Math.max(0, ...rows.map((row) => row.length)),
  };
}

/** A single capital letter tells nothing. */
const isInCapitals = ({ capitals, text }: Token): boolean => capitals === 'all' && text.length > 1;
