import { platforms } from '../draft';
import { checkReferences } from './check-references';
import { checkShownBy } from './check-shown-by';
import type { CompiledPack } from './compiled-pack';
import { fillRules } from './fill-rules';
import { mergePacks } from './merge-packs';
import type { Pack } from './pack';
import type { SourceFile } from './parse-yaml';
import { readFolder } from './read-folder';

export interface OverlaidPack {
  /** Absent: `pack.yaml` can't be read. */
  readonly pack: Pack | undefined;
  readonly problems: readonly string[];
  /** `file:line:column` of a field of a rule of these files; absent: there is no such rule. */
  placeOf(rule: string, field: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads the files of one pack and lays them over a compiled one: for writing a pack where the files of those that it
 * extends are not at hand. What it gives is what `readPack` would give from the files of all.
 * @param folder the path that the files begin with.
 */
export function overlayPack(folder: string, files: readonly SourceFile[], below: CompiledPack): OverlaidPack {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const read = readFolder(folder, files, report);
  if (!read) return { pack: undefined, problems, placeOf: () => undefined };
  const { overrides = {}, ...content } = read.pack.content;
  const known = new Set(below.rules.map(({ id }) => id));
  for (const id of Object.keys(overrides)) {
    if (known.has(id)) continue;
    const place = read.pack.file.placeOf(['overrides', id]);
    report(`${place} field "overrides": there is no rule "${id}" in the packs that this one extends`);
  }
  const plain = { ...read, pack: { ...read.pack, content } };
  const layer = { folder: plain, rules: fillRules(plain, report) };
  const own = mergePacks([layer], report);
  const pack = own && lay(own, below, overrides);
  if (pack) checkReferences([layer], pack, report);
  if (pack && problems.length === 0) checkShownBy([{ ...layer, folder: read }], pack, report);
  const places = new Map(layer.rules.map(({ rule, placeOf }) => [rule.id, placeOf]));
  return { pack, problems, placeOf: (rule, field) => places.get(rule)?.(field) };
}

function lay(own: Pack, below: CompiledPack, overrides: Overrides): Pack {
  const ids = new Set(own.rules.map(({ id }) => id));
  const kept = below.rules.flatMap((rule) => {
    const severity = overrides[rule.id]?.severity;
    if (ids.has(rule.id) || severity === 'off') return [];
    return [severity ? { ...rule, severity } : rule];
  });
  const guidelines = new Set(own.guidelines.map(({ id }) => id));
  return {
    ...inherited(below),
    ...own,
    chain: [...below.chain, own.id],
    documents: layById(own.documents, below.documents),
    checklists: layById(own.checklists, below.checklists),
    accounts: layLists(own.accounts, below.accounts),
    emailDomains: both(own.emailDomains, below.emailDomains),
    hashtags: both(own.hashtags, below.hashtags),
    contacts: { ...below.contacts, ...own.contacts },
    adapters: [...(below.adapters ?? []), ...(own.adapters ?? [])],
    names: [...(below.names ?? []), ...(own.names ?? [])],
    words: [...(below.words ?? []), ...(own.words ?? [])],
    spoken: { ...below.spoken, ...own.spoken },
    rules: [...kept, ...own.rules],
    guidelines: [...below.guidelines.filter(({ id }) => !guidelines.has(id)), ...own.guidelines],
    sets: laySets(own.sets, below.sets),
  };
}

/** What a unit takes over from its municipality where it says nothing itself. */
function inherited({ languages, officeHours, channels }: CompiledPack): Partial<Pack> {
  return {
    ...(languages && { languages }),
    ...(officeHours && { officeHours }),
    ...(channels && { channels }),
  };
}

const both = (own: readonly string[] = [], below: readonly string[] = []): string[] => [
  ...new Set([...below, ...own]),
];

function layLists(own: Pack['accounts'] = {}, below: Pack['accounts'] = {}): Pack['accounts'] {
  const merged = { ...below };
  for (const platform of platforms) {
    if (own[platform]) merged[platform] = both(own[platform], below[platform]);
  }
  return merged;
}

function layById<T extends { readonly id: string }>(own: readonly T[] = [], below: readonly T[] = []): T[] {
  return [...new Map([...below, ...own].map((entry) => [entry.id, entry])).values()];
}

type Overrides = Readonly<Record<string, { readonly severity: Pack['rules'][number]['severity'] | 'off' }>>;

/** Lists of the same name add up. */
function laySets(own: Pack['sets'], below: Pack['sets']): Pack['sets'] {
  const languages = new Set([...Object.keys(own), ...Object.keys(below)]);
  return Object.fromEntries(
    [...languages].map((language) => {
      const names = new Set([...Object.keys(own[language] ?? {}), ...Object.keys(below[language] ?? {})]);
      const lists = [...names].map((name) => [
        name,
        [...new Set([...(below[language]?.[name] ?? []), ...(own[language]?.[name] ?? [])])],
      ]);
      return [language, Object.fromEntries(lists)];
    }),
  );
}
