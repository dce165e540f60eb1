import type { Reading, Segment } from './editor';

const BLOCK_TAGS =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/** Zero-width guards that editors put around atoms and the caret; the writer never typed them. */
const GUARD = '\uFEFF';

interface Writing {
  text: string;
  segments: Segment[];
  /** A line has been started, so the next block begins on a new one. */
  started: boolean;
  /** A block was closed, so text that stands beside it begins on a new line. */
  closed: boolean;
  readonly keepsLineFeeds: boolean;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function isBlock(element: Element): boolean {
  const display = styleOf(element)?.display;
  if (!display) return BLOCK_TAGS.test(element.tagName);
  return !/^(inline|contents|none|ruby)/.test(display);
}

function holdsBlock(element: Element): boolean {
  return [...element.children].some((child) => isBlock(child) || holdsBlock(child));
}

function isUnseen(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    /^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName) ||
    styleOf(element)?.display === 'none'
  );
}

function append(writing: Writing, text: string, node: Node, offset?: number): void {
  if (writing.closed) {
    writing.text += '\n';
    writing.closed = false;
  }
  const start = writing.text.length;
  writing.text += text;
  writing.started = true;
  const place = { start, end: start + text.length, node };
  writing.segments.push(offset === undefined ? place : { ...place, offset });
}

function appendText(writing: Writing, node: Text): void {
  let offset = 0;
  for (const run of node.data.split(GUARD)) {
    if (run) append(writing, writing.keepsLineFeeds ? run : run.replace(/[\r\n]/g, ' '), node, offset);
    offset += run.length + GUARD.length;
  }
}

/** An empty line and a line that ends in a break carry one `<br>` more than the text has: the caret's place. */
function isPlaceholderBreak(br: Element, block: Element): boolean {
  for (let node: Node = br; node !== block; ) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const isSeparator = next instanceof Element && next.tagName === 'IMG' && !next.getAttribute('alt');
      if (!isSeparator && next.textContent !== '') return false;
      if (next instanceof Element && (next.tagName === 'BR' || next.querySelector('br, img[alt]')))
        return false;
    }
    if (!node.parentNode) return true;
    node = node.parentNode;
  }
  return true;
}

function walkInline(writing: Writing, parent: Element, block: Element): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) appendText(writing, child);
    else if (child instanceof Element && !isUnseen(child)) walkInlineElement(writing, child, block);
  }
}

function walkInlineElement(writing: Writing, element: Element, block: Element): void {
  if (element.tagName === 'BR') {
    if (!isPlaceholderBreak(element, block)) append(writing, '\n', element);
  } else if (element.tagName === 'IMG') {
    const alt = element.getAttribute('alt');
    if (alt) append(writing, alt, element);
  } else walkInline(writing, element, block);
}

function walkLine(writing: Writing, block: Element): void {
  if (writing.started) writing.text += '\n';
  writing.started = true;
  writing.closed = false;
  walkInline(writing, block, block);
  writing.closed = true;
}

function walkBlocks(writing: Writing, parent: Element): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) {
      // Between blocks, white space is the page's layout and not the writer's.
      if (child.data.trim() !== '') appendText(writing, child);
    } else if (child instanceof Element && !isUnseen(child)) {
      if (holdsBlock(child)) walkBlocks(writing, child);
      else if (isBlock(child)) walkLine(writing, child);
      else walkInlineElement(writing, child, parent);
    }
  }
}

/**
 * Reads an editable element by walking its blocks: lines of any editor library come out as the writer sees them,
 * which `innerText` and `textContent` both get wrong.
 */
export function readBlocks(root: Element): Reading {
  const writing: Writing = {
    text: '',
    segments: [],
    started: false,
    closed: false,
    keepsLineFeeds: /^(pre|break)/.test(styleOf(root)?.whiteSpace ?? ''),
  };
  if (holdsBlock(root)) walkBlocks(writing, root);
  else walkInline(writing, root, root);
  return { text: writing.text, segments: writing.segments };
}
