import type { Rule } from './pack';
import type { Folder } from './read-folder';

/** Where things of a rule are written. */
export type PlaceInRule = (field: readonly PropertyKey[]) => string;

export interface FilledRule {
  readonly rule: Rule;
  readonly placeOf: PlaceInRule;
}

/** The rules of a folder with what their file says for all of them filled in. Rules that lack something are reported. */
export function fillRules({ pack, rules }: Folder, report: (problem: string) => void): readonly FilledRule[] {
  const id = pack.content.id;
  const filled: FilledRule[] = [];
  const places = new Map<string, string>();
  for (const { file, content } of rules) {
    content.rules.forEach((rule, number) => {
      const placeOf: PlaceInRule = (field) => file.placeOf(['rules', number, ...field]);
      const earlier = places.get(rule.id);
      if (earlier) {
        report(
          `${placeOf(['id'])} rule "${rule.id}", field "id" is already used at ${earlier}: choose another`,
        );
        return;
      }
      places.set(rule.id, placeOf(['id']));
      const { kind = content.kind, severity = content.severity, source = content.source } = rule;
      const missing = Object.entries({ kind, severity, source }).filter(([, value]) => value === undefined);
      for (const [field] of missing) {
        report(
          `${placeOf([])} rule "${rule.id}", field "${field}" is missing: add it to the rule or to the file`,
        );
      }
      if (kind === undefined || severity === undefined || source === undefined) return;
      const language = rule.language ?? content.language;
      const category = rule.category ?? content.category;
      const { language: _, ...rest } = rule;
      const whole = { ...rest, category, kind, severity, source, pack: id };
      filled.push({ rule: language ? { ...whole, language } : whole, placeOf });
    });
  }
  return filled;
}
