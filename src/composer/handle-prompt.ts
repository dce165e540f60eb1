import type { Card } from '../guidance/guidance';
import { ask } from '../messages';
import type { Composer } from '../platforms/find-composer';
import type { PromptHandlers } from '../prompt/prompt-state';
import type { Checking } from './checking';
import type { DraftCheck } from './draft-check';
import { placeOf, readDraftText } from './draft-text';
import type { Opening } from './opening';
import type { Pause } from './pause';

interface HandledParts {
  readonly composer: Composer;
  readonly opening: Opening;
  readonly checking: Checking;
  readonly checks: DraftCheck;
  readonly pause: Pause;
  isComposing(): boolean;
  /** Underlines the words of the card more strongly than others. */
  underline(card: Card | undefined): void;
  recheck(): void;
  onChange(): void;
}

/** What the writer does in the prompt, carried out. */
export function handlePrompt(parts: HandledParts): PromptHandlers {
  const { composer, opening, checking, checks, pause, recheck } = parts;

  async function fix(card: Card, replacement: string): Promise<boolean> {
    const draft = readDraftText(composer);
    const place = draft.text === checking.checkedText() ? placeOf(draft, card) : undefined;
    if (!place || parts.isComposing()) return false;
    const outcome = await place.editor.replace(place.span, replacement, card.quote);
    recheck();
    return outcome === 'done';
  }

  return {
    onCheck: () => {
      checking.allow();
      recheck();
    },
    onShow: parts.underline,
    onFix: (card, replacement) => fix(card, replacement).catch(() => false),
    onDismiss: (card, scope) => void checks.dismiss(card, scope).then(recheck, recheck),
    onBackToEditing: () => {
      pause.backToEditing();
      composer.box.focus();
    },
    onPostAnyway: pause.postAnyway,
    onLocale: (locale) => {
      opening.setLocale(locale);
      parts.onChange();
      void ask('setLocale', { locale }).catch(() => undefined);
    },
  };
}
