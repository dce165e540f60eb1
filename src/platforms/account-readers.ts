import { readBlocks } from '../editors/read-blocks';
import type { Adapter, Probe } from '../pack/adapter-schema';
import { matchLabel, namesOf } from './labels';

/** What a probe may lean on besides the element it looks at. */
export interface Beside {
  readonly labels: Adapter['labels'];
  /** What earlier probes of the same kind have said. */
  readonly said: readonly string[];
}

type Reader = (element: Element, probe: Probe, beside: Beside) => string | undefined;

const HANDLE_IN_PATH = /^\/(@?[\w.-]+)\/?$/;

/** Lines of text as shown; pictures are described in words of the site, which are none of the account's name. */
function visibleLines(element: Element): readonly string[] {
  const { text, segments } = readBlocks(element);
  const pictures = segments.filter(({ node }) => node instanceof HTMLImageElement);
  const isPicture = (at: number) => pictures.some(({ start, end }) => start <= at && at < end);
  const words = text.split('').filter((_, at) => !isPicture(at));
  return words
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function cookie(document: Document, name: string): string | undefined {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found && decoded(found.slice(name.length + 1)).replace(/^u=/, '');
}

function handleInPath(link: Element): string | undefined {
  const url = new URL(link.getAttribute('href') ?? '', link.ownerDocument.location.href);
  return HANDLE_IN_PATH.exec(url.pathname)?.[1];
}

/** The words alone, so that a name can be looked for among them: ` photo of anna k `. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;

/** The ways in which adapters can ask for an account; built in, so that data stays data. */
export const accountReaders: Record<Probe['reads'], Reader> = {
  cookie: (element, { name = '' }) => cookie(element.ownerDocument, name),
  'company-in-path': (element) =>
    /^\/(?:company|showcase)\/([^/]+)/.exec(element.ownerDocument.location.pathname)?.[1],
  query: (element, { name = '' }) =>
    new URLSearchParams(element.ownerDocument.location.search).get(name) ?? undefined,
  'handle-in-path': handleInPath,
  // A display name may hold an @ as well: only a line that is nothing else counts.
  'handle-line': (element) =>
    visibleLines(element)
      .find((line) => /^@\w+$/.test(line))
      ?.slice(1),
  'after-last-dash': (element) => /-([^-]+)$/.exec(element.getAttribute('data-testid') ?? '')?.[1],
  'first-line': (element) => visibleLines(element).find((line) => line !== ''),
  // A picture's description is a sentence in any language: it confirms a name that is known, or says another.
  'name-in-alt': (element, _, { said }) => {
    const alt = element.getAttribute('alt') ?? '';
    return said.find((name) => wordsOf(alt).includes(wordsOf(name))) ?? alt;
  },
  'profile-picture': (element) => {
    const link = element.closest('a');
    const handle = link ? handleInPath(link) : undefined;
    const words = (element.getAttribute('alt') ?? '').toLowerCase().split(/[^\w.]+/);
    return handle && words.includes(handle.toLowerCase()) ? handle : undefined;
  },
  'label-name': (element, { name = '' }, { labels }) =>
    namesOf(element)
      .flatMap((each) => (labels[name] ?? []).map((pattern) => matchLabel(pattern, each)))
      .find((found) => found !== undefined && found !== ''),
};
