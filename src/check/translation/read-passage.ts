import type { Span } from '../../finding';
import type { Language, Passage, WordForms } from '../../language/language';
import { type Tally, tally } from './amounts';
import { cutSegments, type NameSequence, type Segment } from './cut-segments';
import type { Fact } from './fact';
import { readFacts } from './facts';

/** A fact with the language of the text around it. */
export interface PlacedFact extends Fact {
  readonly language: Language;
}

/** An address or e-mail address with the language of the text around it. */
export interface PlacedLink extends Span {
  readonly language: Language;
  readonly kind: 'url' | 'email';
}

/** What a passage holds of the language versions; offsets are relative to the passage. */
export interface PassageParts {
  readonly tally: Tally;
  /** The first stretch of each language. */
  readonly first: ReadonlyMap<Language, Span>;
  readonly facts: readonly PlacedFact[];
  readonly links: readonly PlacedLink[];
  /** Compared words of each language, in order: for pointers and numbers in words. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** The first sentence of a language has at least so many words. */
const FEWEST_WORDS = 2;

/** Reads the language versions in a passage. `names` are no words of any language. */
export function readPassage(
  passage: Passage,
  names: readonly NameSequence[],
  finnish: WordForms,
): PassageParts {
  const segments = cutSegments(passage, names, finnish);
  const first = new Map<Language, Span>();
  const links: PlacedLink[] = [];
  const words: Record<Language, string[]> = { fi: [], sv: [], en: [] };
  for (const segment of segments) {
    const { language, start, end, tokens, words: counted } = segment;
    const around = languageAround(segments, segment);
    for (const token of tokens) {
      if (!around) continue;
      if (token.kind === 'word') words[around].push(token.lower);
      else if (token.kind === 'url' || token.kind === 'email')
        links.push({ language: around, kind: token.kind, start: token.start, end: token.end });
    }
    if (language === undefined || language === 'other' || counted < FEWEST_WORDS) continue;
    if (!first.has(language)) first.set(language, { start, end });
  }
  const facts = readFacts(withoutAddresses(passage)).flatMap((fact) => {
    const language = languageAround(segments, fact);
    return language ? [{ ...fact, language }] : [];
  });
  return { tally: tally(segments), first, facts, links, words };
}

/** The text with blanks for addresses and tags, whose digits are no facts. */
function withoutAddresses({ text, sentences }: Passage): string {
  let blanked = text;
  for (const { tokens } of sentences) {
    for (const { kind, start, end } of tokens) {
      if (kind !== 'url' && kind !== 'email' && kind !== 'hashtag' && kind !== 'mention') continue;
      blanked = blanked.slice(0, start) + '_'.repeat(end - start) + blanked.slice(end);
    }
  }
  return blanked;
}

/** The language of the segment a fact stands in, or of the nearest one before or after it in the passage. */
function languageAround(segments: readonly Segment[], { start }: Span): Language | undefined {
  const known = segments.filter(
    (segment): segment is Segment & { language: Language } =>
      segment.language !== undefined && segment.language !== 'other',
  );
  const inside = known.find((segment) => segment.start <= start && start < segment.end);
  const before = known.findLast((segment) => segment.end <= start);
  return (inside ?? before ?? known[0])?.language;
}
