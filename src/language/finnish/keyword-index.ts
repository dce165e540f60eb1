import { stemmer } from '@orama/stemmers/finnish';
import type { Feature, Keyword, KeywordIndex, WordClass } from '../language';
import { remember } from '../remember';
import type { Analysis } from './analysis';
import { groupByBeginning } from './by-beginning';
import { grammarFeatures } from './grammar-features';
import { partKeys, partRootKeys, rootKeys, wholeKeys } from './keys';
import type { Reading } from './read-word';

const REMEMBERED_WORDS = 10_000;
/** Shorter stems are shared by too many words. */
const MIN_STEM = 4;

interface Entry extends Keyword {
  readonly index: number;
}

interface Match {
  readonly entry: Entry;
  readonly features: ReadonlySet<Feature | WordClass>;
}

/** Groups the keywords by base form and stem, so that a word costs the same however many they are. */
export function createKeywordIndex(
  keywords: readonly Keyword[],
  read: (word: string) => Reading,
): KeywordIndex {
  const entries = keywords.map((keyword, index) => ({ ...keyword, text: keyword.text.toLowerCase(), index }));
  const textOf = ({ text }: Entry): string => text;
  // Only plurals end in `t`; other keywords need no reading. `parhaat`, which begins otherwise than `hyvä`, stays itself.
  const byText = groupByBeginning<Entry>(entries, textOf, ({ text }) =>
    text.endsWith('t') ? new Set([text, ...singulars(read(text).analyses, text)]) : [text],
  );
  const byStem = groupByBeginning<Entry>(entries, textOf, ({ text }) => [stemmer(text)]);

  const matchesOf = (analysis: Analysis, isGuess: boolean): Match[] => {
    const features = grammarFeatures(analysis);
    const found: Match[] = [];
    const look = (keys: readonly string[], admits: (entry: Entry) => boolean | undefined): void => {
      for (const key of keys) {
        for (const entry of byText(key)) if (admits(entry)) found.push({ entry, features });
      }
    };
    look(wholeKeys(analysis), () => true);
    look(partKeys(analysis), ({ part }) => part);
    look(rootKeys(analysis), ({ derivations }) => derivations);
    if (!isGuess) look(partRootKeys(analysis), ({ part, derivations }) => part && derivations);
    return found;
  };

  const likeUnknown = (word: string): readonly Entry[] => {
    const stem = stemmer(word);
    if (stem.length < MIN_STEM) return [];
    return byStem(stem).filter((entry) => isUnrestricted(entry) && word.length >= entry.text.length - 1);
  };

  return remember(REMEMBERED_WORDS, (word) => {
    const { analyses, guesses } = read(word);
    const readings = [...analyses, ...guesses];
    const matches = [
      ...analyses.flatMap((a) => matchesOf(a, false)),
      ...guesses.flatMap((a) => matchesOf(a, true)),
    ]
      .filter(({ entry, features }) => meets(entry, features))
      .map(({ entry }) => entry);
    if (analyses.length === 0) matches.push(...likeUnknown(word));
    matches.push(...byText(word).filter((entry) => readings.length === 0 || isUnrestricted(entry)));
    if (matches.length === 0) return NONE;

    const forms = new Set([word, ...readings.flatMap((a) => [...wholeKeys(a), ...partKeys(a)])]);
    const meant = matches.filter(({ except = [] }) => !except.some((text) => forms.has(text.toLowerCase())));
    return [...new Set(meant.map(({ index }) => index))].sort((a, b) => a - b);
  });
}

/** The dictionary's base forms of a keyword that is a plural: `vaali` for `vaalit`. */
function singulars(analyses: readonly Analysis[], text: string): string[] {
  if (analyses.some(({ lemma }) => lemma === text)) return [];
  return analyses
    .filter((analysis) => analysis.case === 'nominative' && analysis.number === 'plural')
    .map(({ lemma }) => lemma);
}

const NONE: readonly number[] = [];

const isUnrestricted = ({ wordClass, features = [] }: Keyword): boolean =>
  !wordClass && features.length === 0;

const meets = ({ wordClass, features = [] }: Keyword, found: ReadonlySet<Feature | WordClass>): boolean =>
  (!wordClass || found.has(wordClass)) && features.every((feature) => found.has(feature));
