import type { Rule } from '../../pack/pack';
import { lazily } from '../lazily';
import type { OnFault } from '../run-detector';
import type { CompiledSequence } from './compile-phrase';
import { type CompileSurroundings, NO_SURROUNDINGS, type Surroundings } from './compile-surroundings';
import type { CompileTerm } from './compile-term';
import { listOf } from './list-of';
import { unlessFaulty } from './unless-faulty';

export interface CompiledRule {
  readonly rule: Rule;
  /** Among the rules of the pack. */
  readonly number: number;
  /** What it wants near its match, and what cancels it; `undefined`: that can't be read, and the rule never holds. */
  surroundings(): Surroundings | undefined;
}

export interface RulePart<T> {
  readonly rule: CompiledRule;
  readonly part: T;
}

export interface RulePhrase {
  /** The most units that can stand before the word by which it is found; absent: it is tried everywhere. */
  readonly before: number | undefined;
  /** The numbers of these words; none where they are known from elsewhere. */
  readonly words: Iterable<number>;
  /** Read with the first call; absent: it can't be read, which was told. @throws where nobody is told. */
  sequence(): CompiledSequence | undefined;
}

/** What a rule looks for. */
export interface RuleParts {
  readonly rule: CompiledRule;
  readonly phrases: readonly RulePart<RulePhrase>[];
  readonly patterns: readonly RegExp[];
  readonly detectors: readonly string[];
}

/** How the rules of one language are read. */
export interface RuleReader {
  readonly compileTerm: CompileTerm;
  readonly compileSurroundings: CompileSurroundings;
  readonly onFault: OnFault | undefined;
}

/**
 * @param known for each phrase what may stand before its anchor, where that is known; the anchors are then left away.
 * @returns nothing for a rule that can't be read, which was told. @throws where nobody is told.
 */
export function compileRule(
  source: Rule,
  number: number,
  { compileTerm, compileSurroundings, onFault }: RuleReader,
  known?: readonly (number | null)[],
): RuleParts | undefined {
  const looksAround = source.near !== undefined || source.unless !== undefined;
  // Most drafts have no match that looks around: what stands near is compiled with the first that does.
  const surroundings = looksAround
    ? lazily(() => unlessFaulty(source, onFault, () => compileSurroundings(source)))
    : () => NO_SURROUNDINGS;
  const rule: CompiledRule = { rule: source, number, surroundings };
  return unlessFaulty(source, onFault, () => {
    const terms = listOf(source.match).map((term) => compileTerm(term, known !== undefined));
    return {
      rule,
      phrases: terms
        .flatMap(({ phrases }) => phrases)
        .map(({ anchor, sequence }, at) => ({
          rule,
          part: {
            before: known ? (known[at] ?? undefined) : anchor?.before,
            words: anchor?.words ?? [],
            sequence: lazily(() => unlessFaulty(source, onFault, sequence)),
          },
        })),
      patterns: terms.flatMap(({ patterns }) => patterns),
      detectors: terms.flatMap(({ detector }) => detector ?? []),
    };
  });
}
