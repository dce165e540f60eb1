import { platforms } from '../draft';
import type { OwnWord } from '../language/language';
import type { FilledRule } from './fill-rules';
import type { Pack, Rule } from './pack';
import type { Folder } from './read-folder';
import type { Guideline, PackFile } from './schema';

/** A folder whose rules are filled in. */
export interface Layer {
  readonly folder: Folder;
  readonly rules: readonly FilledRule[];
}

/** Lays packs over each other, the general one first: what a later one says of the same thing wins. */
export function mergePacks(layers: readonly Layer[], report: (problem: string) => void): Pack | undefined {
  const last = layers.at(-1)?.folder.pack.content;
  if (!last) return undefined;
  const files = layers.map(({ folder }) => folder.pack.content);
  const { overrides: _, extends: __, words: ___, ...own } = last;
  return {
    ...inherited(files),
    ...own,
    accounts: mergeAccounts(files),
    chain: files.map(({ id }) => id),
    documents: byKey(
      files.flatMap(({ documents }) => documents ?? []),
      ({ id }) => id,
    ),
    emailDomains: [...new Set(files.flatMap(({ emailDomains }) => emailDomains ?? []))],
    names: [...new Set(files.flatMap(({ names }) => names ?? []))],
    contacts: Object.assign({}, ...files.map(({ contacts }) => contacts)),
    hashtags: [...new Set(files.flatMap(({ hashtags }) => hashtags ?? []))],
    checklists: byKey(
      files.flatMap(({ checklists }) => checklists ?? []),
      ({ id }) => id,
    ),
    ...mergeAdapters(files),
    words: mergeWords(layers),
    spoken: Object.assign({}, ...layers.map(({ folder }) => folder.spoken)),
    rules: mergeRules(layers, report),
    guidelines: mergeGuidelines(layers),
    sets: mergeSets(layers, report),
  };
}

/** What a unit takes over from its municipality where it says nothing itself. */
function inherited(files: readonly PackFile[]): Pick<PackFile, 'languages' | 'officeHours' | 'channels'> {
  const given = files.map(({ languages, officeHours, channels }) => ({
    ...(languages && { languages }),
    ...(officeHours && { officeHours }),
    ...(channels && { channels }),
  }));
  return Object.assign({}, ...given);
}

/** The accounts of all packs, as those of a municipality and of its units are all organisation accounts. */
function mergeAccounts(files: readonly PackFile[]): NonNullable<PackFile['accounts']> {
  const merged: NonNullable<PackFile['accounts']> = {};
  for (const platform of platforms) {
    const names = files.flatMap(({ accounts }) => accounts?.[platform] ?? []);
    if (names.length > 0) merged[platform] = [...new Set(names)];
  }
  return merged;
}

/** Of each site what was written last. */
function mergeAdapters(files: readonly PackFile[]): Pick<PackFile, 'adapters'> {
  const newest = files.flatMap(({ adapters }) => adapters ?? []).sort((a, b) => a.revision - b.revision);
  return newest.length > 0 ? { adapters: byKey(newest, ({ platform }) => platform) } : {};
}

function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function mergeWords(layers: readonly Layer[]): readonly OwnWord[] {
  const words = layers.flatMap(({ folder }) => [...folder.words, ...(folder.pack.content.words ?? [])]);
  return byKey(words, ({ word }) => word).map(({ word, like }) =>
    like === undefined ? { word } : { word, like },
  );
}

function mergeRules(layers: readonly Layer[], report: (problem: string) => void): readonly Rule[] {
  const merged = new Map<string, Rule>();
  for (const { folder, rules } of layers) {
    for (const [id, { severity }] of Object.entries(folder.pack.content.overrides ?? {})) {
      const rule = merged.get(id);
      if (!rule) {
        const place = folder.pack.file.placeOf(['overrides', id]);
        report(`${place} field "overrides": there is no rule "${id}" in the packs that this one extends`);
      } else if (severity === 'off') merged.delete(id);
      else merged.set(id, { ...rule, severity });
    }
    for (const { rule } of rules) merged.set(rule.id, rule);
  }
  return [...merged.values()];
}

function mergeGuidelines(layers: readonly Layer[]): Pack['guidelines'] {
  const own = ({ folder }: Layer): readonly Guideline[] =>
    folder.guidelines.flatMap(({ content }) => content);
  return byKey(
    layers.flatMap((layer) => own(layer).map((each) => ({ ...each, pack: layer.folder.pack.content.id }))),
    ({ id }) => id,
  );
}

/** Lists of the same name add up over the packs; inside one pack a name has one place. */
function mergeSets(layers: readonly Layer[], report: (problem: string) => void): Pack['sets'] {
  const merged: Record<string, Record<string, readonly string[]>> = {};
  for (const { folder } of layers) {
    const places = new Map<string, string>();
    for (const { file, content } of folder.rules) {
      const language = content.language ?? '*';
      for (const [name, entries] of Object.entries(content.sets ?? {})) {
        const place = file.placeOf(['sets', name]);
        const earlier = places.get(`${language} ${name}`);
        if (earlier)
          report(`${place} field "sets": <${name}> already stands at ${earlier}: choose another name`);
        places.set(`${language} ${name}`, place);
        const sets = merged[language] ?? {};
        merged[language] = sets;
        sets[name] = [...new Set([...(sets[name] ?? []), ...entries])];
      }
    }
  }
  return merged;
}
