import type { Box } from './place-beside';

/** Where the words of a draft stand in the window: line by line, or the whole field where the page can't tell. */
export function wordsIn(composer: HTMLElement, windowHeight: number): readonly Box[] {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
    return composer.value === '' ? [] : [composer.getBoundingClientRect()];
  }
  // Of the blocks of an editor, which are as wide as the box, only the words count.
  const texts = composer.ownerDocument.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
  const range = composer.ownerDocument.createRange();
  const lines: Box[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const line of range.getClientRects()) {
      if (line.y >= windowHeight) return lines;
      if (line.width > 0 && line.y + line.height > 0) lines.push(line);
    }
  }
  return lines;
}
