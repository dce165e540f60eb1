import type { Analyse } from './analyse';
import type { Analysis } from './analysis';

/** A spoken form and the written one it stands for: a whole word (`mä`), or an ending (`sanonu`: `nu` for `nut`). */
export type SpokenForm =
  | { readonly form: string; readonly standard: string }
  | { readonly ending: string; readonly standard: string };

export interface SpokenForms {
  /** Analyses of the written form of a listed word. */
  readonly words: Analyse;
  /** Analyses of what the word becomes with a written ending; for words that are otherwise unknown. */
  readonly endings: Analyse;
}

const MIN_STEM = 2;

export function createSpokenForms(forms: readonly SpokenForm[], analyse: Analyse): SpokenForms {
  const words = new Map<string, string[]>();
  const endings = new Map<string, string[]>();
  for (const spoken of forms) {
    const [table, key] = 'form' in spoken ? [words, spoken.form] : [endings, spoken.ending];
    table.set(key, [...(table.get(key) ?? []), spoken.standard]);
  }
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));

  return {
    words: (word) => (words.get(word) ?? []).flatMap((standard) => analyse(standard)),
    endings: (word) => {
      for (let length = Math.min(longest, word.length - MIN_STEM); length > 0; length--) {
        const stem = word.slice(0, word.length - length);
        const found: Analysis[] = (endings.get(word.slice(-length)) ?? []).flatMap((standard) =>
          analyse(stem + standard),
        );
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
