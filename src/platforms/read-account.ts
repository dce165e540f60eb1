import { readBlocks } from '../editors/read-blocks';
import type { Probe } from '../pack/adapter-schema';
import { composedClosest } from './composed-tree';
import type { Composer } from './find-composer';
import { matchLabel, namesOf } from './labels';

/** Who seems to be writing. `agree`: at least two probes agree, and none says otherwise. */
export interface AccountHints {
  readonly handle?: string;
  readonly name?: string;
  readonly id?: string;
  readonly agree: boolean;
}

type Reader = (element: Element, probe: Probe, labels: Composer['adapter']['labels']) => string | undefined;

/** What holds a post together with the comments on it. */
const POST = 'article, [role=article], [role=listitem], [data-urn]';
const HANDLE_IN_PATH = /^\/(@?[\w.-]+)\/?$/;

function visibleLines(element: Element): readonly string[] {
  return readBlocks(element)
    .text.split('\n')
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

const readers: Record<Probe['reads'], Reader> = {
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
  'alt-name': (element) => element.getAttribute('alt') ?? undefined,
  // The picture's description is a sentence in any language: it only confirms the handle of the link around it.
  'profile-picture': (element) => {
    const link = element.closest('a');
    const handle = link ? handleInPath(link) : undefined;
    const words = (element.getAttribute('alt') ?? '').toLowerCase().split(/[^\w.]+/);
    return handle && words.includes(handle.toLowerCase()) ? handle : undefined;
  },
  'photo-of': (element) => /^Photo of (.+)$/.exec(element.getAttribute('alt') ?? '')?.[1],
  'label-name': (element, { name = '' }, labels) =>
    namesOf(element)
      .flatMap((each) => (labels[name] ?? []).map((pattern) => matchLabel(pattern, each)))
      .find((found) => found !== undefined && found !== ''),
};

function ask(probe: Probe, { box, scope, adapter }: Composer): string | undefined {
  if (!probe.css) return readers[probe.reads](box, probe, adapter.labels);
  const roots: Record<NonNullable<Probe['in']>, ParentNode> = {
    page: box.ownerDocument,
    composer: scope,
    post: composedClosest(box, POST) ?? scope,
  };
  const isBox = probe.in === 'composer' && box.matches(probe.css);
  const element = isBox ? box : roots[probe.in ?? 'page'].querySelector(probe.css);
  return element ? readers[probe.reads](element, probe, adapter.labels) : undefined;
}

/** Asks the page who writes, by the adapter's probes. Nothing of it is kept. */
export function readAccount(composer: Composer): AccountHints {
  const { probes, agreement } = composer.adapter.account;
  const said: Record<Probe['gives'], string[]> = { id: [], handle: [], name: [] };
  for (const probe of probes) {
    const value = ask(probe, composer);
    if (value) said[probe.gives].push(value);
  }
  const all = Object.values(said);
  const isOne = (values: readonly string[]) => new Set(values.map((value) => value.toLowerCase())).size <= 1;
  const longest = all.reduce((a, b) => (b.length > a.length ? b : a));
  const hints = Object.entries(said).flatMap(([kind, [first]]) => (first ? [[kind, first]] : []));
  return {
    ...Object.fromEntries(hints),
    agree: all.every(isOne) && (agreement === 'two' ? all.flat() : longest).length >= 2,
  };
}
