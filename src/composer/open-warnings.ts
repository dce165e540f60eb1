import type { Card, Guidance } from '../guidance/guidance';

/** Keeps which warnings have already paused a post: the same words never do so twice. */
export interface PauseMemory {
  /** Warnings that no pause has shown yet. */
  unseen(guidance: Guidance | undefined, text: string): readonly Card[];
  remember(cards: readonly Card[]): void;
  forget(): void;
}

export function pauseMemory(): PauseMemory {
  const paused = new Set<string>();
  return {
    unseen: (guidance, text) =>
      (guidance?.cards ?? []).filter(
        // The text may have changed since the check: words that are gone need no pause.
        ({ id, severity, quote }) => severity === 'warning' && !paused.has(id) && text.includes(quote),
      ),
    remember: (cards) => {
      for (const { id } of cards) paused.add(id);
    },
    forget: () => paused.clear(),
  };
}
