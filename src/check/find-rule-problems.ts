import { languages } from '../language/language';
import type { Pack, Rule } from '../pack/pack';
import type { Term } from '../pack/schema';
import { draftDetectors, passageDetectors } from './detectors';
import { listOf } from './match/list-of';
import { createPhraseParser, type SetOf } from './match/parse-phrase';
import { setsOf } from './sets-of';

export interface RuleProblem {
  readonly rule: string;
  /** Path of the field in the rule. */
  readonly field: readonly PropertyKey[];
  /** A sentence to be read after `rule "…", `. */
  readonly message: string;
}

/** Phrases that can't be read, sets and detectors that don't exist, fields that find nothing. */
export function findRuleProblems(pack: Pack): readonly RuleProblem[] {
  return pack.rules.flatMap((rule) => problemsOfRule(rule, pack));
}

function problemsOfRule(rule: Rule, pack: Pack): readonly RuleProblem[] {
  const ruleLanguages = rule.language ? [rule.language] : languages.slice(0, 1);
  const fields = ['match', 'near', 'unless'] as const;
  return fields.flatMap((field) =>
    termsOf(rule, field).flatMap(({ term, path }) =>
      ruleLanguages.flatMap((language) => {
        const fault = faultOf(term, setsOf(pack, { sets: pack.sets[language] ?? {} }));
        return fault === undefined
          ? []
          : [{ rule: rule.id, field: path, message: `field "${path.join('.')}": ${fault}` }];
      }),
    ),
  );
}

interface PlacedTerm {
  readonly term: Term;
  readonly path: readonly PropertyKey[];
}

function termsOf(rule: Rule, field: 'match' | 'near' | 'unless'): readonly PlacedTerm[] {
  const value = rule[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ term: value, path: [field] }];
  return value.map((term, number) => ({ term, path: [field, number] }));
}

function faultOf(term: Term, setOf: SetOf): string | undefined {
  const { lemma, phrase, pattern, detector } = term;
  if (lemma === undefined && phrase === undefined && pattern === undefined && detector === undefined) {
    return 'it finds nothing: give it a lemma, a phrase, a pattern or a detector';
  }
  if (detector !== undefined && !(detector in passageDetectors) && !(detector in draftDetectors)) {
    const known = [...Object.keys(passageDetectors), ...Object.keys(draftDetectors)].join(', ');
    return `there is no detector "${detector}"; there are ${known}`;
  }
  const parser = createPhraseParser(setOf);
  try {
    for (const source of listOf(phrase)) parser.parse(source, term.except);
    for (const source of listOf(pattern)) new RegExp(source, 'giu');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
