import type { TabState } from '../messages';
import type { Composer } from '../platforms/find-composer';
import type { PromptState } from '../prompt/prompt-state';
import type { Checking } from './checking';
import type { Opening } from './opening';
import type { Pause } from './pause';
import type { StandingDraft } from './standing-draft';
import type { UnseenPosts } from './unseen-posts';

/** What a session is made of, as far as others than itself look at it. */
export interface SessionParts {
  readonly composer: Composer;
  readonly draft: StandingDraft;
  readonly opening: Opening;
  readonly checking: Checking;
  readonly pause: Pause;
  readonly unseenPosts: UnseenPosts;
}

/** How a session stands, for those who show it; `undefined` until the background has said what may be done. */
export interface SessionState {
  forPrompt(): PromptState | undefined;
  forTab(): TabState | undefined;
}

export function sessionState(parts: SessionParts): SessionState {
  const { composer, draft, opening, checking, pause, unseenPosts } = parts;
  const reach = composer.known ? 'known' : 'generic';

  function told(): Pick<PromptState & TabState, 'reach' | 'phase' | 'guidance' | 'leftUnseen'> {
    const guidance = checking.guidance();
    return {
      reach,
      phase: checking.phase(),
      ...(guidance && { guidance }),
      ...(unseenPosts.isLatest() && { leftUnseen: true }),
    };
  }

  return {
    forPrompt: () => {
      const opened = opening.current();
      if (!opened) return;
      const room = draft.room();
      return {
        ...told(),
        pausing: pause.isOn(),
        locale: opened.locale,
        ...(pause.mustPressAgain() && { pressAgain: true }),
        ...(room && { room }),
      };
    },
    forTab: () => {
      const opened = opening.current();
      if (!opened) return;
      const { adapter, surface } = composer;
      return { ...told(), platform: adapter.platform, surface, mode: opened.mode };
    },
  };
}
