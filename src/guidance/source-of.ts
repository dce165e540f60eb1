import type { PackHead } from '../pack/pack-parts';
import type { Guideline } from '../pack/schema';
import type { Source } from './guidance';

/** Where a guideline of a pack comes from, with the facts of its document. */
export function sourceOf({ source }: Guideline, pack: PackHead): Source | undefined {
  const origin = pack.documents?.find(({ id }) => id === source.document);
  if (!origin) return undefined;
  return {
    quote: withoutGaps(source.quote),
    document: withoutGaps(origin.title),
    section: source.section,
    ...(source.page !== undefined && { page: source.page }),
    ...(origin.approved !== undefined && { approved: origin.approved }),
    ...(origin.by !== undefined && { by: origin.by }),
    ...(origin.section !== undefined && { decision: origin.section }),
    ...(origin.link !== undefined && { link: origin.link }),
  };
}

type Words = Record<'fi' | 'sv' | 'en', string>;
type Given = { [Language in keyof Words]?: Words[Language] | undefined };

function withoutGaps({ fi, sv, en }: Given): Partial<Words> {
  return {
    ...(fi !== undefined && { fi }),
    ...(sv !== undefined && { sv }),
    ...(en !== undefined && { en }),
  };
}
