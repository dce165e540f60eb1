import * as v from 'valibot';
import { type Language, languages } from '../language/language';
import { parseYaml, type SourceFile, type YamlFile } from './parse-yaml';
import {
  type Guideline,
  guidelineSchema,
  type PackFile,
  packFileSchema,
  type RuleFile,
  ruleFileSchema,
} from './schema';
import { validate } from './validate';

const wordsSchema = v.array(v.strictObject({ word: v.string(), like: v.optional(v.string()) }));
/** A spoken form, or the ending of one, and the written one that it stands for. */
export const spokenFormSchema = v.union([
  v.strictObject({ form: v.string(), standard: v.string() }),
  v.strictObject({ ending: v.string(), standard: v.string() }),
]);
const spokenSchema = v.array(spokenFormSchema);

interface Read<T> {
  readonly file: YamlFile;
  readonly content: T;
}

/** The files of one pack's folder, each checked against its schema; nothing is filled in or merged yet. */
export interface Folder {
  readonly pack: Read<PackFile>;
  readonly guidelines: readonly Read<Guideline[]>[];
  readonly rules: readonly Read<RuleFile>[];
  readonly words: NonNullable<PackFile['words']>;
  /** Spoken forms and the written ones that they stand for, by language. */
  readonly spoken: Readonly<Partial<Record<Language, v.InferOutput<typeof spokenSchema>>>>;
}

/** Reads the YAML files of one folder. Absent: `pack.yaml` is missing or can't be read, which is reported. */
export function readFolder(
  folder: string,
  files: readonly SourceFile[],
  report: (problem: string) => void,
): Folder | undefined {
  let pack: Read<PackFile> | undefined;
  const guidelines: Read<Guideline[]>[] = [];
  const rules: Read<RuleFile>[] = [];
  const words: NonNullable<PackFile['words']> = [];
  const spoken: Partial<Record<Language, v.InferOutput<typeof spokenSchema>>> = {};
  for (const source of files) {
    const file = parseYaml(source, report);
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    const read = <S extends v.GenericSchema>(schema: S) => validate(file, schema, report);
    if (name === 'pack.yaml') pack = pair(file, read(packFileSchema));
    else if (name === 'guidelines.yaml')
      guidelines.push(...present(pair(file, read(v.array(guidelineSchema)))));
    else if (name === 'words.yaml') words.push(...(read(wordsSchema) ?? []));
    else if (name.startsWith('spoken.')) addSpoken(name, read(spokenSchema) ?? []);
    else rules.push(...present(pair(file, read(ruleFileSchema))));
  }
  if (!pack && !files.some(({ path }) => path.endsWith('/pack.yaml'))) {
    report(`${folder}/pack.yaml is missing: a pack needs it to say which municipality it is`);
  }
  return pack && { pack, guidelines, rules, words, spoken };

  function addSpoken(name: string, entries: v.InferOutput<typeof spokenSchema>): void {
    const language = languages.find((each) => name === `spoken.${each}.yaml`);
    if (language) spoken[language] = entries;
    else
      report(
        `${folder}/${name} must be named after a language: ${languages.map((each) => `spoken.${each}.yaml`).join(', ')}`,
      );
  }
}

function pair<T>(file: YamlFile, content: T | undefined): Read<T> | undefined {
  return content === undefined ? undefined : { file, content };
}

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
