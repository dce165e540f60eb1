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
}

/**
 * Reads the files of one pack and lays them over a compiled one: for writing a pack where the files of those that it
 * extends are not at hand. References to guidelines, documents and contacts are left to the validator.
 * @param folder the path that the files begin with.
 */
export function overlayPack(folder: string, files: readonly SourceFile[], below: CompiledPack): OverlaidPack {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const read = readFolder(folder, files, report);
  if (!read) return { pack: undefined, problems };
  const { overrides = {}, ...content } = read.pack.content;
  const known = new Set(below.rules.map(({ id }) => id));
  for (const id of Object.keys(overrides)) {
    if (known.has(id)) continue;
    const place = read.pack.file.placeOf(['overrides', id]);
    report(`${place} field "overrides": there is no rule "${id}" in the packs that this one extends`);
  }
  const plain = { ...read, pack: { ...read.pack, content } };
  const own = mergePacks([{ folder: plain, rules: fillRules(plain, report) }], report);
  return { pack: own && lay(own, below, overrides), problems };
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
    ...own,
    chain: [...below.chain, own.id],
    documents: [...(below.documents ?? []), ...(own.documents ?? [])],
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
