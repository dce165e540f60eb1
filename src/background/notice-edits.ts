/** Notices which rules' words the writer changed after seeing them: those rules were worth hearing. */
export interface EditNotice {
  /**
   * Takes what was found in the draft of a tab now; answers the rules that spoke of it before and no longer do,
   * without having been dismissed.
   */
  rulesHeeded(tab: number, text: string, rules: ReadonlySet<string>): readonly string[];
  dismissed(tab: number, rule: string): void;
}

interface Seen {
  readonly text: string;
  readonly rules: ReadonlySet<string>;
}

/** Drafts that begin or end alike over so many characters count as the same one. */
const SAME_CHARACTERS = 12;

export function createEditNotice(): EditNotice {
  const seen = new Map<number, Seen>();
  return {
    rulesHeeded(tab, text, rules) {
      const before = seen.get(tab);
      seen.set(tab, { text, rules });
      if (!before || !isSameDraft(before.text, text)) return [];
      return [...before.rules].filter((rule) => !rules.has(rule));
    },
    dismissed(tab, rule) {
      const before = seen.get(tab);
      if (!before) return;
      const rules = new Set([...before.rules].filter((one) => one !== rule));
      seen.set(tab, { ...before, rules });
    },
  };
}

function isSameDraft(before: string, now: string): boolean {
  return (
    before !== now &&
    (before.slice(0, SAME_CHARACTERS) === now.slice(0, SAME_CHARACTERS) ||
      before.slice(-SAME_CHARACTERS) === now.slice(-SAME_CHARACTERS))
  );
}
