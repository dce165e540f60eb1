import type { Pack } from '../pack/pack';
import type { Guideline } from '../pack/schema';
import type { Source } from './guidance';

/** Where a guideline of a pack comes from, with the facts of its document. */
export function sourceOf({ source }: Guideline, pack: Pack): Source | undefined {
  const document = pack.documents?.find(({ id }) => id === source.document);
  if (!document) return undefined;
  return {
    quote: withoutGaps(source.quote),
    document: withoutGaps(document.title),
    section: source.section,
    ...(source.page !== undefined && { page: source.page }),
    ...(document.approved !== undefined && { approved: document.approved }),
    ...(document.by !== undefined && { by: document.by }),
    ...(document.section !== undefined && { decision: document.section }),
    ...(document.link !== undefined && { link: document.link }),
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
