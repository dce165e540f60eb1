import { stemmer } from '@orama/stemmers/finnish';
import type { Feature, Keyword, KeywordIndex, WordClass } from '../language';
import { remember } from '../remember';
import type { Analysis } from './analysis';
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
  const byText = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const [index, keyword] of keywords.entries()) {
    const entry = { ...keyword, text: keyword.text.toLowerCase(), index };
    // Only plurals end in `t`; reading every keyword would take a third of a second at the start.
    const bases = entry.text.endsWith('t') ? singulars(read(entry.text).analyses, entry.text) : [];
    for (const text of new Set([entry.text, ...bases])) {
      append(byText, text, entry);
    }
    const stem = stemmer(entry.text);
    if (stem.length >= MIN_STEM) append(byStem, stem, entry);
  }

  const matchesOf = (analysis: Analysis, isGuess: boolean): Match[] => {
    const features = grammarFeatures(analysis);
    const found: Match[] = [];
    const look = (keys: readonly string[], admits: (entry: Entry) => boolean | undefined): void => {
      for (const key of keys) {
        for (const entry of byText.get(key) ?? []) if (admits(entry)) found.push({ entry, features });
      }
    };
    look(wholeKeys(analysis), () => true);
    look(partKeys(analysis), ({ part }) => part);
    look(rootKeys(analysis), ({ derivations }) => derivations);
    if (!isGuess) look(partRootKeys(analysis), ({ part, derivations }) => part && derivations);
    return found;
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
    if (analyses.length === 0)
      matches.push(
        ...(byStem.get(stemmer(word)) ?? []).filter(
          (entry) => isUnrestricted(entry) && word.length >= entry.text.length - 1,
        ),
      );
    matches.push(
      ...(byText.get(word) ?? []).filter((entry) => readings.length === 0 || isUnrestricted(entry)),
    );
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

function append(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = table.get(key);
  if (entries) entries.push(entry);
  else table.set(key, [entry]);
}
