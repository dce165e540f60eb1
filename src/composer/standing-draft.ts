import type { Card, Guidance } from '../guidance/guidance';
import type { Composer } from '../platforms/find-composer';
import { isOff, watchFlips } from '../platforms/flip-test';
import { type Room, roomLeft } from '../platforms/room-left';
import { laterSubmitControls, submitControls } from '../platforms/submit-control';
import type { Mark } from '../prompt/highlights';
import { boxesOf, marksOf, readDraftText } from './draft-text';

/** The draft as the page shows it: in its boxes or, where these went for a further step of posting, as it was last. */
export interface StandingDraft {
  /** The box has left the page: only what was read of it is known. */
  isAtLaterStep(): boolean;
  text(): string;
  boxes(): readonly HTMLElement[];
  /** The controls that post it. */
  submits(): readonly Element[];
  /** What of the guidance about `checkedText` is to be underlined. */
  marks(guidance: Guidance | undefined, checkedText: string | undefined, shown?: Card): readonly Mark[];
  /** How the text stands against the site's limit, where that is worth knowing. */
  room(): Room | undefined;
  /** Takes in what stands there now. Whether that is nothing. */
  note(): boolean;
}

export function createStandingDraft(composer: Composer, signal: AbortSignal): StandingDraft {
  const { box, known } = composer;
  const flips = watchFlips(composer.scope, signal);
  let lastText = '';

  const isAtLaterStep = () => !box.isConnected;
  const text = () => (isAtLaterStep() ? lastText : readDraftText(composer).text);
  const submits = () =>
    isAtLaterStep()
      ? laterSubmitControls(composer, box.ownerDocument)
      : submitControls(composer, flips.hasFlipped);

  function room(): Room | undefined {
    if (!known?.limit || isAtLaterStep()) return;
    const draft = readDraftText(composer);
    const left = roomLeft(
      draft.parts.map(({ start, end }) => draft.text.slice(start, end)),
      known.limit,
    );
    // Some accounts may write more: the site's own button says so.
    const isWithinOwnLimit = (left?.left ?? 0) < 0 && submits().some((control) => !isOff(control));
    return isWithinOwnLimit ? undefined : left;
  }

  return {
    isAtLaterStep,
    text,
    boxes: () => (isAtLaterStep() ? [] : boxesOf(composer)),
    submits,
    marks: (guidance, checkedText, shown) =>
      isAtLaterStep() ? [] : marksOf(readDraftText(composer), guidance, checkedText, shown),
    room,
    note: () => {
      lastText = text();
      const isEmpty = lastText.trim() === '';
      flips.note(isEmpty);
      return isEmpty;
    },
  };
}
