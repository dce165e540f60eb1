import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Passage } from '../language/language';
import type { DraftDetector } from './detector';
import { draftDetectors } from './detectors';
import { makeFinding } from './make-finding';
import type { RuleIndex } from './match/compile-rules';
import type { Reading } from './match/reading';
import type { PassageChecker } from './passage-checker';
import { type OnFault, runDetector } from './run-detector';
import { suitsDraft } from './surroundings';

interface Surroundings {
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly reply: readonly Reading[];
  readonly indices: readonly RuleIndex[];
  readonly checker: PassageChecker;
  readonly onFault: OnFault | undefined;
}

/**
 * What the detectors find that see the whole draft. Of what a rule wants near, only what it wants in the draft or
 * the text answered is looked at.
 */
export function findInDraft(draft: Draft, surroundings: Surroundings): readonly Finding[] {
  return Object.entries(draftDetectors).flatMap(([name, detector]) =>
    findOfDetector(name, detector, draft, surroundings),
  );
}

function findOfDetector(
  name: string,
  detector: DraftDetector,
  draft: Draft,
  { passages, readings, reply, indices, checker, onFault }: Surroundings,
): readonly Finding[] {
  if (passages.length === 0 || !indices.some((index) => index.detectors.has(name))) return [];
  const detections = runDetector(name, () => detector(draft, passages, checker.context), onFault);
  if (detections.length === 0) return [];
  const rules = new Map(
    indices.flatMap((index) =>
      (index.detectors.get(name) ?? []).map((rule) => [rule.rule.id, { rule, index }] as const),
    ),
  );
  return [...rules.values()].flatMap((rule) => {
    const findings = detections
      .map((detection) => makeFinding(rule.rule.rule, detection, detection, draft, checker.context.pack))
      .filter((finding) => finding !== undefined);
    // What the rule wants in the draft is looked for only where there is something to show.
    return findings.length > 0 && suitsDraft(rule, readings, reply, checker.find) ? findings : [];
  });
}
