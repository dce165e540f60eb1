import type { Span } from '../../finding';
import type { Language, Passage, Sentence, WordForms } from '../../language/language';
import { type Amounts, addUp, cutSegments, nameSequences, type Segment } from './count-words';
import type { Fact } from './fact';
import { readFacts } from './facts';

/** A fact with the language of the text around it; offsets are those of the draft. */
export interface PlacedFact extends Fact {
  readonly language: Language;
}

/** What the language versions of a draft hold. Offsets are those of the draft. */
export interface Parts {
  readonly amounts: Amounts;
  /** The first sentence of each language. */
  readonly first: Readonly<Partial<Record<Language, Span>>>;
  readonly facts: readonly PlacedFact[];
  /** Addresses and e-mail addresses in the text of each language. */
  readonly links: readonly (Span & { readonly language: Language; readonly kind: 'url' | 'email' })[];
  /** Compared words of each language, in order: for pointers and numbers in words. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

interface PassageParts {
  readonly segments: readonly Segment[];
  readonly facts: readonly Fact[];
}

/** The first sentence of a language has at least so many words. */
const FEWEST_WORDS = 2;

/** By the sentences of a passage: they stay the same object while its text does. */
const remembered = new WeakMap<readonly Sentence[], PassageParts>();
const latest = new WeakMap<readonly Passage[], Parts>();

function readPassage(
  passage: Passage,
  names: readonly (readonly string[])[],
  finnish: WordForms,
): PassageParts {
  const kept = remembered.get(passage.sentences);
  if (kept) return kept;
  const parts = {
    segments: cutSegments(passage, names, finnish),
    facts: readFacts(withoutAddresses(passage)),
  };
  remembered.set(passage.sentences, parts);
  return parts;
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

/** Reads the language versions of a draft; the same passages are read once. */
export function readParts(
  passages: readonly Passage[],
  packNames: readonly string[],
  finnish: WordForms,
): Parts {
  const kept = latest.get(passages);
  if (kept) return kept;
  const names = nameSequences(packNames);
  const all: Segment[] = [];
  const first: Partial<Record<Language, Span>> = {};
  const facts: PlacedFact[] = [];
  const links: (Span & { language: Language; kind: 'url' | 'email' })[] = [];
  const words: Record<Language, string[]> = { fi: [], sv: [], en: [] };
  for (const passage of passages) {
    const { segments, facts: found } = readPassage(passage, names, finnish);
    all.push(...segments);
    for (const segment of segments) {
      const { language, start, end, tokens, words: counted } = segment;
      const around = languageAround(segments, segment);
      for (const token of tokens) {
        if (token.kind === 'word' && around) words[around].push(token.lower);
        if (!around || (token.kind !== 'url' && token.kind !== 'email')) continue;
        const place = { start: passage.start + token.start, end: passage.start + token.end };
        links.push({ language: around, kind: token.kind, ...place });
      }
      if (language === undefined || language === 'other' || counted < FEWEST_WORDS) continue;
      first[language] ??= { start: passage.start + start, end: passage.start + end };
    }
    for (const fact of found) {
      const language = languageAround(segments, fact);
      if (!language) continue;
      facts.push({ ...fact, language, start: fact.start + passage.start, end: fact.end + passage.start });
    }
  }
  const parts = { amounts: addUp(all), first, facts, links, words };
  latest.set(passages, parts);
  return parts;
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
