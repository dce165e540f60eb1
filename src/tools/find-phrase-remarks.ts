import { itemsOf } from '../check/match/parse-phrase';
import { splitOutside } from '../check/match/split-phrase';
import type { Rule } from '../pack/pack';
import type { Term } from '../pack/schema';

export interface PhraseRemark {
  readonly rule: string;
  /** Path of the field in the rule. */
  readonly field: readonly PropertyKey[];
  readonly remark: string;
}

/**
 * Phrases that read otherwise than they look: a space ends a list of alternatives, so `a|=b c|d` is one of a and =b,
 * then one of c and d. Told only where there is a sign that a and «=b c» were meant.
 */
export function findPhraseRemarks(rules: readonly Rule[]): readonly PhraseRemark[] {
  return rules.flatMap((rule) =>
    (['match', 'near', 'unless'] as const).flatMap((field) =>
      phrasesOf(field, rule[field]).flatMap(({ phrase, path }) => {
        const sign = signOfMisreading(phrase);
        return sign === undefined ? [] : [{ rule: rule.id, field: path, remark: remarkOn(sign, phrase) }];
      }),
    ),
  );
}

interface PlacedPhrase {
  readonly phrase: string;
  readonly path: readonly PropertyKey[];
}

function phrasesOf(field: string, value: Term | readonly Term[] | undefined): readonly PlacedPhrase[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((term, number) => placed(term.phrase, [field, number, 'phrase']));
  }
  return 'phrase' in value ? placed(value.phrase, [field, 'phrase']) : [];
}

function placed(
  phrase: string | readonly string[] | undefined,
  path: readonly PropertyKey[],
): PlacedPhrase[] {
  if (phrase === undefined) return [];
  return typeof phrase === 'string'
    ? [{ phrase, path }]
    : phrase.map((each, number) => ({ phrase: each, path: [...path, number] }));
}

function signOfMisreading(phrase: string): string | undefined {
  const places = itemsOf(phrase).map((item) => splitOutside(item.replace(/(?<=.)\?$/, ''), '|'));
  for (const [number, options] of places.entries()) {
    const twice = options.find((option, at) => options.indexOf(option) !== at);
    if (twice !== undefined) return `«${twice}» stands twice among the alternatives «${options.join('|')}»`;
    const following = places[number + 1] ?? [];
    const shared = options.find((option) => isWord(option) && following.includes(option));
    if (shared !== undefined && options.length + following.length > 2)
      return `«${shared}» stands in two places one after the other`;
    if (endsInOneExact(options) && following.length > 1)
      return `of «${options.join('|')}» only the last is written with =`;
  }
  return undefined;
}

const isWord = (option: string): boolean => /^=?[\p{L}*]+$/u.test(option);
const endsInOneExact = (options: readonly string[]): boolean =>
  options.length > 1 && options.findIndex((option) => option.startsWith('=')) === options.length - 1;

function remarkOn(sign: string, phrase: string): string {
  const reading = itemsOf(phrase)
    .map((item) => (item.includes('|') ? `(${item})` : item))
    .join(' ');
  return `${sign}. A space ends a list of alternatives, so this reads as ${reading}. Where alternatives have several words, make the phrase a list, ["a", "b c"], or name them in a set`;
}
