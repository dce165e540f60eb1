import type { Probe } from '../pack/adapter-schema';
import { accountReaders } from './account-readers';
import { composedClosest } from './composed-tree';
import type { Composer } from './find-composer';

/** Who seems to be writing. `agree`: at least two signs of the page agree and none says otherwise; else nothing is told. */
export interface AccountHints {
  readonly handle?: string;
  readonly name?: string;
  readonly id?: string;
  readonly agree: boolean;
}

/** What the page's signs say, by their kind. */
export type AccountSigns = Readonly<Record<Probe['gives'], readonly string[]>>;

/** What holds a post together with the comments on it. */
const POST = 'article, [role=article], [role=listitem], [data-urn]';

function elementFor({ css, in: place = 'page' }: Probe, { box, scope }: Composer): Element | undefined {
  if (!css || (place === 'composer' && box.matches(css))) return box;
  const roots: Record<NonNullable<Probe['in']>, ParentNode> = {
    page: box.ownerDocument,
    composer: scope,
    post: composedClosest(box, POST) ?? scope,
  };
  return roots[place].querySelector(css) ?? undefined;
}

/** Asks the page who writes, by the adapter's probes. */
export function readSigns(composer: Composer): AccountSigns {
  const { account, labels } = composer.adapter;
  const signs: Record<Probe['gives'], string[]> = { id: [], handle: [], name: [] };
  for (const probe of account.probes) {
    const element = elementFor(probe, composer);
    const said = signs[probe.gives];
    const value = element && accountReaders[probe.reads](element, probe, { labels, said });
    if (value) said.push(value);
  }
  return signs;
}

/** Whose draft it is, where the page shows it with certainty. Nothing of it is kept. */
export function readAccount(composer: Composer): AccountHints {
  const signs = readSigns(composer);
  const all = Object.values(signs);
  const isUnanimous = all.every((said) => new Set(said.map((value) => value.toLowerCase())).size <= 1);
  const most = composer.adapter.account.agreement === 'two' ? all.flat().length : longest(all);
  if (!isUnanimous || most < 2) return { agree: false };
  const hints = Object.entries(signs).flatMap(([kind, [first]]) => (first ? [[kind, first]] : []));
  return { ...Object.fromEntries(hints), agree: true };
}

const longest = (lists: readonly (readonly string[])[]): number =>
  Math.max(...lists.map(({ length }) => length));
