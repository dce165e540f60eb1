import type { Draft, Media } from '../draft';
import { readBlocks } from '../editors/read-blocks';
import { composedAncestors } from './composed-tree';
import type { Composer } from './find-composer';

const LONGEST_REPLIED_TEXT = 5000;

function readMedia({ scope, known }: Composer): Media | undefined {
  if (!known?.media) return;
  const { css, altFields } = known.media;
  const count = scope.querySelectorAll(css).length;
  if (!altFields) return { count, altText: 'unknown' };
  const fields = [...scope.querySelectorAll<HTMLInputElement>(altFields)];
  if (fields.length === 0) return { count, altText: 'unknown' };
  return { count, altText: fields.every(({ value }) => value.trim() !== '') ? 'set' : 'missing' };
}

function readRepliesTo({ box, known }: Composer): string | undefined {
  if (!known?.repliesTo) return;
  // The answered text may stand beside the composer's own scope: the closest one is meant.
  for (const ancestor of composedAncestors(box)) {
    const answered = ancestor.querySelector(known.repliesTo);
    if (answered) return readBlocks(answered).text.slice(0, LONGEST_REPLIED_TEXT);
  }
  return;
}

/** The circumstances of a draft that the page shows: what it answers and what is attached. */
export function readContext(composer: Composer): Pick<Draft, 'repliesTo' | 'media'> {
  const media = readMedia(composer);
  const repliesTo = readRepliesTo(composer);
  return { ...(media && { media }), ...(repliesTo && { repliesTo }) };
}
