import type { Span } from '../../finding';
import { type Language, languages, type Passage, type Sentence } from '../../language/language';
import type { DetectorContext } from '../detector';
import { oncePer } from '../once-per';
import { type Amounts, addUp } from './amounts';
import { nameSequences } from './cut-segments';
import { type PassageParts, type PlacedFact, type PlacedLink, readPassage } from './read-passage';

/** What the language versions of a draft hold. Offsets are those of the draft. */
export interface Parts {
  readonly amounts: Amounts;
  /** The first stretch of each language. */
  readonly first: Readonly<Partial<Record<Language, Span>>>;
  readonly facts: readonly PlacedFact[];
  readonly links: readonly PlacedLink[];
  /** Compared words of a language, in order. */
  wordsOf(language: Language): readonly string[];
}

/** Reads the language versions of a draft; the same passages in the same context are read once. */
export function readParts(passages: readonly Passage[], context: DetectorContext): Parts {
  return readerOf(context)(passages);
}

const readerOf = oncePer(({ pack, forms }: DetectorContext) => {
  const names = nameSequences(pack.names ?? []);
  // By the sentences of a passage: they stay the same object while its text does.
  const remembered = new WeakMap<readonly Sentence[], PassageParts>();
  return oncePer((passages: readonly Passage[]): Parts => {
    const placed = passages.map((passage) => {
      const parts = remembered.get(passage.sentences) ?? readPassage(passage, names, forms.fi);
      remembered.set(passage.sentences, parts);
      return { parts, offset: passage.start };
    });
    return join(placed);
  });
});

interface Placed {
  readonly parts: PassageParts;
  readonly offset: number;
}

function join(placed: readonly Placed[]): Parts {
  const first: Partial<Record<Language, Span>> = {};
  const facts: PlacedFact[] = [];
  const links: PlacedLink[] = [];
  for (const { parts, offset } of placed) {
    for (const language of languages) {
      const span = parts.first.get(language);
      if (span) first[language] ??= moved(span, offset);
    }
    for (const fact of parts.facts) facts.push(moved(fact, offset));
    for (const link of parts.links) links.push(moved(link, offset));
  }
  return {
    amounts: addUp(placed.map(({ parts }) => parts.tally)),
    first,
    facts,
    links,
    wordsOf: (language) => placed.flatMap(({ parts }) => parts.words[language]),
  };
}

const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});
