import * as v from 'valibot';
import { type Platform, platforms, surfaces } from '../draft';
import { isSelector } from './selector';

const text = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(v.string(), v.isoDate());
const path = v.pipe(v.string(), v.startsWith('/'));
const css = v.pipe(
  v.string(),
  v.check(isSelector, 'a selector of types, ids, classes and attributes, ":has", ":is" and ":not"'),
);

/** Where a box stands. All given fields must hold; labels are those of the adapter, in any language. */
const whereFields = {
  /** Start of the page's path. */
  route: v.optional(path),
  /** The editable element, or one that holds nothing but it. */
  box: v.optional(css),
  /** An element that the box stands in, across shadow roots. */
  within: v.optional(css),
  /** Something that the box's scope holds. */
  beside: v.optional(css),
  /** Key of a label that names the box. */
  label: v.optional(text),
  /** Whether the box stands in a chat window docked to the lower edge, or below a running log. */
  docked: v.optional(v.literal(true)),
};
const where = v.strictObject(whereFields);

/** Clues add up; a surface is known from 1 on. A label alone never suffices: sites word them anew in every language. */
const clue = v.pipe(
  v.strictObject({ ...whereFields, weight: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1)) }),
  v.check(
    ({ weight, label, ...rest }) => weight < 1 || !label || Object.keys(rest).length > 0,
    'more than a label: add "box", "within", "beside" or "route", or a weight below 1',
  ),
);

/** How a site counts: `weighted` as X publishes it, `code-units` (UTF-16) otherwise. */
export const counters = ['code-units', 'weighted'] as const;

const limit = v.strictObject({
  characters: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counter: v.picklist(counters),
});

const submit = v.strictObject({
  /** Selectors of the control that posts, best first. */
  css: v.array(css),
  /** Keys of its labels: a hint where no selector fits. */
  labels: v.array(text),
  /** Keys that post while the box has the focus. */
  keys: v.picklist(['ctrl+enter', 'enter', 'none']),
  /** Labels of a button that only leads on to the step that posts. */
  next: v.optional(v.array(text)),
  /** Whether the page is known to take a click that the extension makes. */
  replay: v.boolean(),
});

const surface = v.strictObject({
  id: text,
  surface: v.picklist(surfaces),
  /** When the facts were last seen to hold, in reports or on the page. */
  verifiedOn: date,
  clues: v.pipe(v.array(clue), v.nonEmpty()),
  /** All boxes of the same draft within the scope, in order: a thread. */
  boxes: v.optional(css),
  submit,
  /** The text that is answered, within the scope or around it. */
  repliesTo: v.optional(css),
  media: v.optional(
    v.strictObject({
      css,
      /** Fields for alternative texts, where the same view shows them. */
      altFields: v.optional(css),
    }),
  ),
  /** Of each box. */
  limit: v.optional(limit),
});

/** How a probe reads: built in, so that data stays data. */
export const readings = [
  'cookie',
  'handle-in-path',
  'company-in-path',
  'query',
  'handle-line',
  'after-last-dash',
  'first-line',
  'name-in-alt',
  'profile-picture',
  'label-name',
] as const;

const probe = v.strictObject({
  reads: v.picklist(readings),
  gives: v.picklist(['id', 'handle', 'name']),
  /** Where the element is looked for. `post`: in the post that the box comments on, and around the box. */
  in: v.optional(v.picklist(['page', 'composer', 'post'])),
  css: v.optional(css),
  /** Name of the cookie or of the query parameter, or key of the label. */
  name: v.optional(text),
});

const knowledge = {
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Boxes that are nobody's business, looked at before everything else. */
  ignore: v.array(v.strictObject({ kind: v.picklist(['dm', 'search', 'bio', 'note', 'assistant']), where })),
  surfaces: v.array(surface),
  account: v.strictObject({
    probes: v.array(probe),
    /** `same`: two probes must give the same value; `two`: two that can't be compared also count. */
    agreement: v.picklist(['same', 'two']),
  }),
  /** Whole names of controls; case and ellipses don't matter, `*` stands for a name. */
  labels: v.record(text, v.pipe(v.array(text), v.nonEmpty())),
};

/** What is known of one site: data only, so that it can be corrected without new code. */
export const adapterSchema = v.strictObject({
  ...knowledge,
  platform: v.picklist(platforms),
  hosts: v.pipe(v.array(text), v.nonEmpty()),
  surfaces: v.pipe(knowledge.surfaces, v.nonEmpty()),
});

/** The sites that a pack can know better than the release does. */
const sites = ['facebook', 'instagram', 'x', 'linkedin'] as const satisfies readonly Platform[];

/**
 * What a pack adds to what the release knows of a site: a surface of the same id is replaced, labels add up, and what is
 * to be ignored can only become more. It serves while its revision is higher than that of the release.
 */
export const packAdapterSchema = v.strictObject({
  platform: v.picklist(sites),
  revision: knowledge.revision,
  ignore: v.optional(knowledge.ignore),
  surfaces: v.optional(knowledge.surfaces),
  account: v.optional(knowledge.account),
  labels: v.optional(knowledge.labels),
});

export type Where = v.InferOutput<typeof where>;
export type SurfaceData = v.InferOutput<typeof surface>;
export type Limit = v.InferOutput<typeof limit>;
export type Probe = v.InferOutput<typeof probe>;
export type Adapter = v.InferOutput<typeof adapterSchema>;
export type PackAdapter = v.InferOutput<typeof packAdapterSchema>;
