import * as v from 'valibot';
import { parseYaml, type SourceFile } from '../../pack/parse-yaml';
import { guidelineSchema, ruleFileSchema, ruleSchema } from '../../pack/schema';
import { nameOf } from './bench';
import { isRuleFile } from './rule-file';

const ruleInFile = v.partial(ruleSchema, ['source']);

/**
 * The files without the rules and guidelines that break their schema, and without examples that are still empty: while
 * one rule is being written, the others go on showing how they fare. Files without a mistake stay the same objects.
 */
export function soundFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.map((file) => {
    const name = nameOf(file.path);
    if (name === 'guidelines.yaml') return soundGuidelines(file);
    return isRuleFile(name) ? soundRules(file) : file;
  });
}

function soundRules(file: SourceFile): SourceFile {
  const { value } = parseYaml(file, () => {});
  if (value === undefined || v.is(ruleFileSchema, value)) return file;
  const { success, output } = v.safeParse(v.looseObject({ rules: v.array(v.unknown()) }), value);
  if (!success) return file;
  const rules = output.rules.map(withoutBlankExamples).filter((rule) => v.is(ruleInFile, rule));
  return { ...file, text: JSON.stringify({ ...output, rules }) };
}

function soundGuidelines(file: SourceFile): SourceFile {
  const { value } = parseYaml(file, () => {});
  if (!Array.isArray(value) || v.is(v.array(guidelineSchema), value)) return file;
  return { ...file, text: JSON.stringify(value.filter((each) => v.is(guidelineSchema, each))) };
}

const withExamples = v.looseObject({
  examples: v.looseObject({ flags: v.array(v.unknown()), allows: v.array(v.unknown()) }),
});

/** A new example is empty and the last of its list, so those before it keep their numbers. */
function withoutBlankExamples(rule: unknown): unknown {
  const { success, output } = v.safeParse(withExamples, rule);
  if (!success) return rule;
  const { flags, allows } = output.examples;
  return {
    ...output,
    examples: { flags: flags.filter((each) => each !== ''), allows: allows.filter((each) => each !== '') },
  };
}
