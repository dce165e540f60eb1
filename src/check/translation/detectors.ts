import type { Draft } from '../../draft';
import type { Language, Passage } from '../../language/language';
import type { Detection, DetectorContext, DraftDetector } from '../detector';
import { compareFacts } from './compare-facts';
import { findMissing } from './find-missing';
import { type Parts, readParts } from './read-parts';

/** More differences than this say nothing new. */
const MOST_DIFFERENCES = 4;

/**
 * Whether the draft must be in Finnish and Swedish: by its own word, else where the pack's languages say so and the
 * account speaks for the municipality.
 */
function isBilingual({ bilingual, account = 'personal' }: Draft, { pack }: DetectorContext): boolean {
  if (bilingual !== undefined) return bilingual;
  return (
    account !== 'personal' && (['fi', 'sv'] as const).every((language) => pack.languages?.includes(language))
  );
}

const forBilingual =
  (detect: (parts: Parts, draft: Draft) => readonly Detection[]): DraftDetector =>
  (draft, passages: readonly Passage[], context) =>
    isBilingual(draft, context) ? detect(readParts(passages, context), draft) : [];

const missing = (kind: string): DraftDetector =>
  forBilingual((parts) => {
    const found = findMissing(parts);
    const place = found && parts.first[found.present];
    if (found?.kind !== kind || !place) return [];
    const facts = {
      words: String(parts.amounts.words[found.missing]),
      of: String(parts.amounts.words[found.present]),
      language: found.missing,
    };
    return [{ ...place, kind, facts, ...(found.isSure ? {} : { severity: 'note' as const }) }];
  });

/** Facts are compared only between whole versions: in a partial one most would differ. */
const comparable = (parts: Parts): boolean =>
  parts.amounts.words.fi > 0 && parts.amounts.words.sv > 0 && findMissing(parts) === undefined;

const factsDiffer = forBilingual((parts, { text }) => {
  if (!comparable(parts)) return [];
  return compareFacts(parts, 'fi', 'sv')
    .slice(0, MOST_DIFFERENCES)
    .map(({ fact, other }) => ({
      start: fact.start,
      end: fact.end,
      facts: {
        here: text.slice(fact.start, fact.end),
        ...(other && { there: text.slice(other.start, other.end) }),
      },
      ...(fact.kind === 'number' ? { severity: 'note' as const } : {}),
    }));
});

/** An address or e-mail address that only one version has. Hosts and paths are translated: only the count is compared. */
const linksDiffer = forBilingual((parts) => {
  if (!comparable(parts)) return [];
  return (['url', 'email'] as const).flatMap((kind) => {
    const of = (language: Language) =>
      parts.links.filter((link) => link.kind === kind && link.language === language);
    const [fi, sv] = [of('fi'), of('sv')];
    const [first] = fi.length === 0 ? sv : sv.length === 0 ? fi : [];
    return first ? [{ start: first.start, end: first.end, severity: 'note' as const }] : [];
  });
});

/** Detectors of missing or differing translations by the name that rules use. */
export const translationDetectors: Readonly<Record<string, DraftDetector>> = {
  'swedish-missing': missing('swedish-missing'),
  'finnish-missing': missing('finnish-missing'),
  'partial-translation': missing('partial'),
  'facts-differ': factsDiffer,
  'links-differ': linksDiffer,
};
