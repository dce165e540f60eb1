import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Rule } from '../pack/pack';
import type { PackHead } from '../pack/pack-parts';

type Guideline = PackHead['guidelines'][number];

/**
 * The guideline that a finding is grounded in: the one its rule names, else the one that shows itself for it. One that
 * is meant for this writer goes first, then the municipality's own before what holds everywhere, then the one that
 * names the rule before the kind before the category.
 */
export function guidelineOf(
  finding: Finding,
  rule: Rule | undefined,
  draft: Draft,
  pack: PackHead,
): string | undefined {
  if (rule?.guideline) return rule.guideline;
  let best: { readonly id: string; readonly rating: number } | undefined;
  for (const guideline of pack.guidelines) {
    const specificity = specificityOf(guideline, finding);
    if (specificity === 0) continue;
    const layer = pack.chain.indexOf(guideline.pack);
    const rating = (isFor(guideline, draft) ? 10_000 : 0) + 10 * layer + specificity;
    if (!best || rating > best.rating) best = { id: guideline.id, rating };
  }
  return best?.id;
}

function specificityOf({ shownBy }: Guideline, { rule, kind, category }: Finding): number {
  if (shownBy.rules?.includes(rule)) return 3;
  if (shownBy.kinds?.includes(kind)) return 2;
  return shownBy.categories?.includes(category) ? 1 : 0;
}

function isFor({ who }: Guideline, { account, role }: Draft): boolean {
  if (account === 'organisation' && who.includes('organisation')) return true;
  return role === undefined ? who.some((each) => each !== 'organisation') : who.includes(role);
}
