import { parseArgs } from 'node:util';
import { loadPack } from '../../pack/load-pack';
import type { Pack, Rule } from '../../pack/pack';
import type { Example, Guideline } from '../../pack/schema';
import { findPack, packIds } from '../read-rules';

/** Everything that is told of one guideline. */
interface ListedGuideline extends Pick<Guideline, 'id' | 'kinds' | 'who' | 'title' | 'advice' | 'shownBy'> {
  readonly pack: string;
  readonly document: { readonly id: string; readonly title: object; readonly approved?: string };
  readonly section: string;
  readonly page?: number;
  readonly quote: Guideline['source']['quote'];
  readonly afterPosting?: Guideline['afterPosting'];
  readonly contact?: object;
  readonly checklists: readonly string[];
  /** Rules whose findings may be grounded in it. */
  readonly rules: readonly string[];
  /** Its own examples, then those of the rules that name it. */
  readonly examples: { readonly flags: readonly Example[]; readonly allows: readonly Example[] };
}

/** `kintaitta guidelines [--pack ID|PATH] [--json]`: every guideline of the packs of the municipalities, or of one pack. */
export function guidelines(parameters: readonly string[]): number {
  const { values } = parseArgs({
    args: [...parameters],
    options: { json: { type: 'boolean', default: false }, pack: { type: 'string' } },
  });
  const chosen = values.pack === undefined ? packIds() : [values.pack];
  const listed = chosen.flatMap(listGuidelines);
  if (values.json) console.log(JSON.stringify(listed, null, 2));
  else for (const guideline of listed) console.log(formatGuideline(guideline));
  return 0;
}

/** The pack's own guidelines in the order of its file; those of the packs that it extends are listed with these. */
export function listGuidelines(idOrPath: string): readonly ListedGuideline[] {
  const { id, files } = findPack(idOrPath);
  const pack = loadPack(id, files);
  return pack.guidelines
    .filter((guideline) => guideline.pack === id)
    .map((guideline) => list(guideline, pack));
}

function list(guideline: Pack['guidelines'][number], pack: Pack): ListedGuideline {
  const { id, kinds, who, title, advice, shownBy, source, afterPosting, contact } = guideline;
  const document = pack.documents?.find((each) => each.id === source.document);
  const naming = pack.rules.filter((rule) => rule.guideline === id);
  const whom = contact === undefined ? undefined : pack.contacts?.[contact];
  return {
    id,
    pack: guideline.pack,
    document: {
      id: source.document,
      title: document?.title ?? {},
      ...(document?.approved !== undefined && { approved: document.approved }),
    },
    section: source.section,
    ...(source.page !== undefined && { page: source.page }),
    quote: source.quote,
    kinds,
    who,
    title,
    advice,
    ...(afterPosting && { afterPosting }),
    shownBy,
    ...(whom && { contact: whom }),
    checklists: (pack.checklists ?? []).flatMap((each) => (each.guideline === id ? [each.id] : [])),
    rules: pack.rules.filter((rule) => mayShow(rule, guideline)).map((rule) => rule.id),
    examples: {
      flags: [...(guideline.examples?.flags ?? []), ...naming.flatMap((rule) => rule.examples?.flags ?? [])],
      allows: [
        ...(guideline.examples?.allows ?? []),
        ...naming.flatMap((rule) => rule.examples?.allows ?? []),
      ],
    },
  };
}

function mayShow(rule: Rule, { id, shownBy }: Guideline): boolean {
  if (rule.guideline !== undefined) return rule.guideline === id;
  return (
    (shownBy.rules?.includes(rule.id) ?? false) ||
    (shownBy.kinds?.includes(rule.kind) ?? false) ||
    (shownBy.categories?.includes(rule.category) ?? false)
  );
}

function formatGuideline({
  id,
  pack,
  kinds,
  who,
  title,
  section,
  quote,
  rules,
  examples,
}: ListedGuideline): string {
  const words = Object.values(quote).map((each) => `  «${each}»`);
  const counts = `${rules.length} rules, ${examples.flags.length} examples that fire, ${examples.allows.length} that stay silent`;
  return [
    `${id} (${pack}, ${section}; ${kinds.join(', ')}; ${who.join(', ')})`,
    `  ${title.fi} / ${title.sv} / ${title.en}`,
    ...words,
    `  ${counts}`,
    '',
  ].join('\n');
}
