import * as v from 'valibot';
import { missingLabels } from '../pack/adapter-labels';
import { type Adapter, type PackAdapter, packAdapterSchema, type SurfaceData } from '../pack/adapter-schema';

/** What is known of a site after a pack was asked. */
export interface TakenAdapter {
  readonly adapter: Adapter;
  /** Why what the pack says of the site is not used; no word of the page in it. */
  readonly problem?: string;
}

/**
 * Lays what a pack says of a site over what the release knows. Whatever is wrong with it, the release's own serves on.
 * @param isUsable whether the browser at hand takes a selector.
 */
export function takeAdapter(
  builtIn: Adapter,
  given: unknown,
  isUsable: (css: string) => boolean,
): TakenAdapter {
  const result = v.safeParse(packAdapterSchema, given);
  if (!result.success) {
    const [issue] = result.issues;
    return { adapter: builtIn, problem: `${v.getDotPath(issue) ?? 'adapter'}: ${issue.message}` };
  }
  const own = result.output;
  const problem = problemOf(builtIn, own, isUsable);
  return problem === undefined ? { adapter: lay(own, builtIn) } : { adapter: builtIn, problem };
}

function problemOf(
  builtIn: Adapter,
  own: PackAdapter,
  isUsable: (css: string) => boolean,
): string | undefined {
  if (own.platform !== builtIn.platform) return `platform: it is about ${own.platform}`;
  if (own.revision <= builtIn.revision) {
    return `revision: ${own.revision} is not newer than ${builtIn.revision}, which this release knows`;
  }
  const [missing] = missingLabels(own);
  if (missing) return `${missing.field.join('.')}: there is no label "${missing.label}"`;
  const unusable = selectorsOf(own).find((css) => !isUsable(css));
  return unusable && `${unusable}: this browser does not take the selector`;
}

/** Boxes to be ignored stay so: a pack can only make more of the page nobody's business, never less. */
function lay(own: PackAdapter, builtIn: Adapter): Adapter {
  const surfaces = new Map<string, SurfaceData>(builtIn.surfaces.map((each) => [each.id, each]));
  for (const surface of own.surfaces ?? []) surfaces.set(surface.id, surface);
  const labels = { ...builtIn.labels };
  for (const [key, names] of Object.entries(own.labels ?? {})) {
    labels[key] = [...new Set([...(labels[key] ?? []), ...names])];
  }
  return {
    ...builtIn,
    revision: own.revision,
    ignore: [...builtIn.ignore, ...(own.ignore ?? [])],
    surfaces: [...surfaces.values()],
    account: own.account ?? builtIn.account,
    labels,
  };
}

function selectorsOf({ ignore = [], surfaces = [], account }: PackAdapter): readonly string[] {
  const places = [...ignore.map(({ where }) => where), ...surfaces.flatMap(({ clues }) => clues)];
  return [
    ...places.flatMap(({ box, within, beside }) => [box, within, beside]),
    ...surfaces.flatMap(({ boxes, submit, repliesTo, media }) => [
      boxes,
      repliesTo,
      media?.css,
      media?.altFields,
      ...submit.css,
    ]),
    ...(account?.probes ?? []).map(({ css }) => css),
  ].filter((css) => css !== undefined);
}
