export const platforms = ['facebook', 'instagram', 'x', 'linkedin', 'other'] as const;
export type Platform = (typeof platforms)[number];

export const surfaces = ['post', 'reply', 'quote', 'comment', 'caption', 'group', 'page', 'share'] as const;
export type Surface = (typeof surfaces)[number];

/** Whose account the draft is written in. An uncertain account counts as personal. */
export const accounts = ['organisation', 'work', 'personal'] as const;
export type Account = (typeof accounts)[number];

export const roles = ['employee', 'trustee'] as const;
export type Role = (typeof roles)[number];

/** Pictures and videos attached to the draft, as far as the page shows them. */
export interface Media {
  readonly count: number;
  readonly altText: 'set' | 'missing' | 'unknown';
}

/** What is about to be posted, and what is known of its circumstances. Only `text` is needed. */
export interface Draft {
  readonly text: string;
  readonly platform?: Platform;
  readonly surface?: Surface;
  readonly account?: Account;
  readonly role?: Role;
  /** `true` runs the translation check whatever the pack's languages; `false` never runs it. */
  readonly bilingual?: boolean;
  /** The text that a reply, quote or comment answers. */
  readonly repliesTo?: string;
  readonly media?: Media;
  /** Local date and time of writing, `2026-11-20T16:02`. Left out: no cue that needs the clock. */
  readonly writtenAt?: string;
  /** Whether the writer's own profile names the municipality as employer. */
  readonly profileNamesEmployer?: boolean;
}
