import { detectEditor } from '../editors/detect-editor';
import type { Composer } from '../platforms/find-composer';
import { readAccount, readSigns } from '../platforms/read-account';
import { readContext } from '../platforms/read-context';
import { boxesOf } from './draft-text';

/** A container without its content: tag and role only. */
const shapeOf = (element: Element): string => {
  const role = element.getAttribute('role');
  return element.tagName.toLowerCase() + (role ? `[role=${role}]` : '');
};

/**
 * What was found of one composer and how, for a bug report: kinds and counts only, no word of the page or the draft.
 */
export function reportOf(composer: Composer, submits: readonly Element[], unseenPosts: number): string {
  const { adapter, known, scope } = composer;
  const signs = Object.entries(readSigns(composer)).map(([kind, said]) => `${kind} ${said.length}`);
  const { media, repliesTo } = readContext(composer);
  const boxes = boxesOf(composer);
  return [
    `platform: ${adapter.platform}`,
    `surface: ${known ? `${known.id}, last verified ${known.verifiedOn}` : 'generic mode'}`,
    `editor: ${detectEditor(composer.box).kind}, boxes: ${boxes.length}`,
    `scope: ${shapeOf(scope)}, in a shadow root: ${composer.box.getRootNode() instanceof ShadowRoot}`,
    `post controls: ${submits.length} (${submits.map(shapeOf).join(', ')})`,
    `account signs: ${signs.join(', ')}; agree: ${readAccount(composer).agree}`,
    `emptied by neither a press seen nor the writer: ${unseenPosts}`,
    `text answered: ${repliesTo === undefined ? 'not seen' : 'seen'}, media: ${media ? `${media.count}, alt text ${media.altText}` : 'unknown'}`,
  ].join('\n');
}
