import { createEngine, type Engine } from '../check/engine';
import { findRuleProblems } from '../check/find-rule-problems';
import type { Finding } from '../finding';
import { createForms } from '../language/forms';
import type { CompiledPack } from '../pack/compiled-pack';
import { overlayPack } from '../pack/overlay-pack';
import { parseExample } from '../pack/parse-example';
import type { SourceFile } from '../pack/parse-yaml';
import { runExamples } from '../pack/run-examples';

export interface TriedExample {
  readonly text: string;
  readonly list: 'flags' | 'allows';
  /** Absent: it does what it should. */
  readonly fault?: string;
}

export interface TriedRule {
  readonly id: string;
  readonly examples: readonly TriedExample[];
}

export interface Trial {
  /** `file:line:column rule, field: what to do`. */
  readonly problems: readonly string[];
  readonly rules: readonly TriedRule[];
  /** What the whole pack finds in a text. */
  check(text: string): readonly Finding[];
}

/** What is needed to try a pack: the pack below it and the Finnish dictionary. */
export interface Workshop {
  readonly below: CompiledPack;
  readonly dictionary: ArrayBuffer;
}

/** Reads the files of a pack, runs the examples of its own rules, and makes it ready to try texts on. */
export function tryPack(
  folder: string,
  files: readonly SourceFile[],
  { below, dictionary }: Workshop,
): Trial {
  const { pack, problems } = overlayPack(folder, files, below);
  if (!pack) return { problems, rules: [], check: () => [] };
  const own = pack.rules.filter((rule) => rule.pack === pack.id);
  const faults = findRuleProblems({ ...pack, rules: own });
  const broken = new Set(faults.map(({ rule }) => rule));
  const sound = own.filter(({ id }) => !broken.has(id));
  const forms = createForms(dictionary, pack);
  // The examples need only the rules that they are of.
  const engine = createEngine({ ...pack, rules: sound }, forms);
  const { failures } = runExamples({ ...pack, rules: sound }, engine.findAll);
  let whole: Engine | undefined;
  return {
    problems: [...problems, ...faults.map(({ rule, message }) => `rule "${rule}", ${message}`)],
    rules: sound.map(({ id, examples }) => ({
      id,
      examples: (['flags', 'allows'] as const).flatMap((list) =>
        (examples?.[list] ?? []).map((example, number) => {
          const failure = failures.find(
            (each) => each.rule === id && each.list === list && each.number === number,
          );
          return { text: parseExample(example).draft.text, list, ...(failure && { fault: failure.message }) };
        }),
      ),
    })),
    check(text) {
      whole ??= createEngine({ ...pack, rules: pack.rules.filter(({ id }) => !broken.has(id)) }, forms, {
        onFault: (fault) => console.warn('kintaitta', fault),
      });
      return whole.check({ text }).findings;
    },
  };
}
