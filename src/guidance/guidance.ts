import * as v from 'valibot';
import { categories, severities } from '../finding';

const trilingual = v.object({ fi: v.string(), sv: v.string(), en: v.string() });
const quoted = v.object({
  fi: v.exactOptional(v.string()),
  sv: v.exactOptional(v.string()),
  en: v.exactOptional(v.string()),
});
/** A rule and the words in which it found something. */
export const foundSchema = v.object({ rule: v.string(), quote: v.string() });
const span = v.object({ start: v.number(), end: v.number() });

/** Where a guideline comes from: the document in its own words, for the reader to check. */
export const sourceSchema = v.object({
  /** Words of the document, in the languages it was written in; none for a mere reference to an act. */
  quote: quoted,
  document: quoted,
  /** ISO date of approval, for example `2017-11-08`. */
  approved: v.exactOptional(v.string()),
  by: v.exactOptional(trilingual),
  /** Section of the decision, for example `§ 384`. */
  decision: v.exactOptional(v.string()),
  section: v.string(),
  page: v.exactOptional(v.number()),
  link: v.exactOptional(v.string()),
});

/** What is said of one finding, or of several that are the same thing in several places. */
export const cardSchema = v.object({
  /** The same as long as the same rule sees the same words. */
  id: v.string(),
  rule: v.string(),
  category: v.picklist(categories),
  kind: v.string(),
  severity: v.picklist(severities),
  /** Offsets in the text that was checked: UTF-16 code units. */
  start: v.number(),
  end: v.number(),
  quote: v.string(),
  /** Every place that the card speaks of, in the order of the text; the first is the card's own. */
  places: v.array(span),
  /** What it was made of; dismissing the card sets all of it aside. */
  findings: v.array(foundSchema),
  /** What the reader may see in the text. */
  what: trilingual,
  /** What to do instead. */
  instead: trilingual,
  why: v.exactOptional(sourceSchema),
  /** The guideline that the card is grounded in, in our plain words. */
  guideline: v.exactOptional(v.object({ id: v.string(), title: trilingual, advice: trilingual })),
  /** What differs, where the finding compares: by language or by name. */
  facts: v.exactOptional(v.record(v.string(), v.string())),
  /** What to write instead, best first. */
  suggestions: v.array(v.string()),
  /** Certainly right in this very place: one click. */
  fix: v.exactOptional(v.string()),
  /** Whom to ask. */
  contact: v.exactOptional(trilingual),
  /** What to do if it is already out. */
  afterPosting: v.exactOptional(trilingual),
});

/** What is worth showing about a draft. */
export const guidanceSchema = v.object({
  /** The strongest of the cards. `warning`: the Post click is held once. */
  severity: v.picklist(severities),
  /** Strongest first, then in the order of the text. Notes come last. */
  cards: v.array(cardSchema),
  /** How many of the cards are only listed: no underline, no coloured dot. */
  quietNotes: v.number(),
  /** What is said at the Post click besides the cards. */
  pause: v.exactOptional(v.object({ title: trilingual, advice: trilingual, why: sourceSchema })),
  /** Said first to a trustee on their own account: their freedom of speech stands. */
  freedomOfSpeech: v.boolean(),
});

export type Found = v.InferOutput<typeof foundSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
export type Guidance = v.InferOutput<typeof guidanceSchema>;
