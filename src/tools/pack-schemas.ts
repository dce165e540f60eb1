import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { guidelineSchema, packFileSchema, ruleFileSchema } from '../pack/schema';

const titles = {
  pack: 'pack.yaml of a Kintaitta rule pack',
  guidelines: 'guidelines.yaml of a Kintaitta rule pack',
  rules: 'a file of rules of a Kintaitta rule pack',
} as const;

/** JSON Schemas (draft 7) of the files of a pack by name, as text: editors complete and check by them. */
export function packSchemas(): Readonly<Record<keyof typeof titles, string>> {
  return {
    pack: schemaText('pack', packFileSchema),
    guidelines: schemaText('guidelines', v.array(guidelineSchema)),
    rules: schemaText('rules', ruleFileSchema),
  };
}

function schemaText(name: keyof typeof titles, schema: v.GenericSchema): string {
  const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: titles[name], ...json }, undefined, 2)}\n`;
}
