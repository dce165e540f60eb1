import * as v from 'valibot';
import { categories, severities } from '../finding';
import { languages } from '../language/language';
import type { ForAuthors, Pack } from './pack';
import { spokenFormSchema } from './read-folder';
import { guidelineSchema, packFileSchema, ruleSchema } from './schema';

const text = v.pipe(v.string(), v.nonEmpty());
const { overrides: _, extends: __, ...packFields } = packFileSchema.entries;
const { examples: ___, note: ____, source: _____, ...ruleFields } = ruleSchema.entries;

/** A merged pack as it is shipped, signed and sent: what `Pack` says, less what only authors and tests need. */
const compiledPackSchema = v.object({
  ...packFields,
  chain: v.array(text),
  rules: v.array(
    v.object({
      ...ruleFields,
      category: v.picklist(categories),
      kind: text,
      language: v.optional(v.picklist(languages)),
      severity: v.picklist(severities),
      pack: text,
    }),
  ),
  guidelines: v.array(v.object({ ...guidelineSchema.entries, pack: text })),
  spoken: v.optional(v.record(v.picklist(languages), v.array(spokenFormSchema))),
  sets: v.record(text, v.record(text, v.array(text))),
  // Each is validated where it is used: an adapter that we can't take must not cost a municipality its rules.
  adapters: v.optional(v.array(v.unknown())),
});

/** A pack ready to ship: without the examples of its rules and guidelines, and what its rules tell authors. */
export type CompiledPack = Omit<Pack, 'rules'> & {
  readonly rules: readonly Omit<Pack['rules'][number], ForAuthors>[];
};

/** Leaves out what only tests need. */
export function compilePack(pack: Pack): CompiledPack {
  return {
    ...pack,
    rules: pack.rules.map(({ examples: _examples, note: _note, source: _source, ...rule }) => rule),
    guidelines: pack.guidelines.map(({ examples: _examples, ...guideline }) => guideline),
  };
}

export type ParsedPack =
  | { readonly pack: CompiledPack; readonly problem?: never }
  | { readonly pack?: never; readonly problem: string };

/** Validates a pack that comes from outside: a file, a policy or a download. */
export function parseCompiledPack(value: unknown): ParsedPack {
  const result = v.safeParse(compiledPackSchema, value);
  if (result.success) return { pack: result.output as CompiledPack };
  const [issue] = result.issues;
  return { problem: `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}` };
}
