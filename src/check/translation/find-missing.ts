import type { Language } from '../../language/language';
import type { Parts } from './read-parts';

/** A part of fewer words than this is none. */
const FEWEST_WORDS = 2;
/** Swedish normally takes 1.25–1.34 times the Finnish words; with less than this share something is left out. */
const SHARE_SWEDISH = 0.6;
/** Finnish has fewer words: 0.7 of the share above. */
const SHARE_FINNISH = 0.42;
/** A version with a smaller share of letters leaves something out. */
const SHARE_LETTERS = 0.62;
/** With fewer words between them, two short versions only put it differently. */
const FEWEST_LEFT_OUT = 4;
/** Below this many words a hint is enough: nearly all false alarms are in posts as short as that. */
const FEWEST_FOR_ALARM = 3;

export interface Missing {
  readonly kind: 'swedish-missing' | 'finnish-missing' | 'partial';
  /** The language that has the text. */
  readonly present: Language;
  readonly missing: Language;
  readonly isSure: boolean;
}

/** «Läs mer på svenska …», «Lue lisää suomeksi …»: says where the other language is instead of saying the thing. */
const pointers: Readonly<Partial<Record<Language, RegExp>>> = {
  sv: /\b(?:läs|se|mera?|samma|hela|info|information|texten|inlägget|mer)\b.*\bpå svenska\b|\bpå svenska\b.*\b(?:läs|hittar|finns|nedan|kommentar\p{L}*|länk\p{L}*|webb\p{L}*)\b|^(?:\p{L}+ )?på svenska$/u,
  fi: /\b(?:lue|katso|lisää|lisätietoja|sama|koko|tiedot|teksti|juttu|info)(?:$|\P{L}).*suomeksi|suomeksi.*(?:lue|löytyy|löydät|alla|kommenteissa|linki\p{L}*|verkko\p{L}*|sivu\p{L}*)|^(?:\p{L}+ )?suomeksi$/u,
};
/** A pointer is a sentence, not a text. */
const LONGEST_POINTER = 14;

/** Tells which language version of a post is missing or much shorter; `undefined` where none is. */
export function findMissing(parts: Parts): Missing | undefined {
  const { fi, sv } = parts.amounts.words;
  if (fi >= FEWEST_WORDS && fi >= sv) return judge(parts, 'fi', 'sv', SHARE_SWEDISH);
  if (sv >= FEWEST_WORDS) return judge(parts, 'sv', 'fi', SHARE_FINNISH) ?? judgePointer(parts, 'fi', 'sv');
  return undefined;
}

function judge(
  { amounts: { words, letters }, wordsOf }: Parts,
  present: Language,
  missing: Language,
  share: number,
): Missing | undefined {
  const isSure = words[present] >= FEWEST_FOR_ALARM;
  if (words[missing] < FEWEST_WORDS) {
    return { kind: missing === 'sv' ? 'swedish-missing' : 'finnish-missing', present, missing, isSure };
  }
  // Finnish says in one long word what Swedish says in three: both measures must agree.
  const isShorter =
    words[present] - words[missing] >= FEWEST_LEFT_OUT &&
    words[missing] < share * words[present] &&
    letters[missing] < SHARE_LETTERS * letters[present];
  return isShorter || isPointer(missing, words[missing], wordsOf)
    ? { kind: 'partial', present, missing, isSure }
    : undefined;
}

/** A short text beside a longer pointer to the other language. */
function judgePointer(
  { amounts: { words }, wordsOf }: Parts,
  present: Language,
  missing: Language,
): Missing | undefined {
  if (words[present] < FEWEST_FOR_ALARM || !isPointer(missing, words[missing], wordsOf)) return undefined;
  return { kind: 'partial', present, missing, isSure: true };
}

function isPointer(language: Language, counted: number, wordsOf: Parts['wordsOf']): boolean {
  // Names are not counted, so there are at least so many words.
  if (counted > LONGEST_POINTER) return false;
  const words = wordsOf(language);
  return words.length <= LONGEST_POINTER && (pointers[language]?.test(words.join(' ')) ?? false);
}
