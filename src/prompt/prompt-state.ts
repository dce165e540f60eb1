import type { Card, Guidance } from '../guidance/guidance';
import type { Language } from '../language/language';

/** What the prompt beside a composer shows. */
export interface PromptState {
  /** `unavailable`: the check did not answer; nothing is claimed then. */
  readonly phase: 'idle' | 'on-request' | 'checking' | 'done' | 'unavailable';
  readonly reach: 'known' | 'generic' | 'blind';
  readonly guidance?: Guidance;
  /** The Post click is held: show the pause. */
  readonly pausing: boolean;
  /** The page did not take the press that "Post anyway" made: the writer's own next press goes through. */
  readonly pressAgain?: boolean;
  /** Near the site's limit or over it: how many characters fit still, below zero how many are too many. */
  readonly room?: { readonly left: number; readonly limit: number };
  /** The last text left the box by a way that was not seen: nothing is claimed of it. */
  readonly leftUnseen?: true;
  readonly locale: Language;
}

export type DismissScope = 'once' | 'words' | 'rule';

/** What the writer does in the prompt. None of them may throw. */
export interface PromptHandlers {
  /** Checks a draft that is not checked by itself. */
  readonly onCheck: () => void;
  /** A card is in view: show its place in the text. `undefined`: no card any more. */
  readonly onShow: (card: Card | undefined) => void;
  /** Puts the card's fix, or this suggestion, into the text; `false` where the editor did not take it: copy is offered. */
  readonly onFix: (card: Card, replacement: string) => Promise<boolean>;
  readonly onDismiss: (card: Card, scope: DismissScope) => void;
  readonly onBackToEditing: () => void;
  readonly onPostAnyway: () => void;
  readonly onLocale: (locale: Language) => void;
}
