import * as v from 'valibot';
import { accounts, platforms, roles, surfaces } from '../draft';
import { categories, severities } from '../finding';
import { languages, wordClasses } from '../language/language';
import { packAdapterSchema } from './adapter-schema';

const text = v.pipe(v.string(), v.nonEmpty());
const oneOrMore = <S extends v.GenericSchema>(item: S) =>
  v.union([item, v.pipe(v.array(item), v.nonEmpty())]);

/** The same sentence in the three languages of the product. */
const trilingual = v.strictObject({ fi: text, sv: text, en: text });
/** Words of a document, in the languages it was written in. */
const quoted = v.strictObject({ fi: v.optional(text), sv: v.optional(text), en: v.optional(text) });

/** What of the draft and its circumstances must hold for a rule. All given fields must; a list means any of. */
const condition = v.strictObject({
  account: v.optional(oneOrMore(v.picklist(accounts))),
  role: v.optional(oneOrMore(v.picklist(roles))),
  platform: v.optional(oneOrMore(v.picklist(platforms))),
  surface: v.optional(oneOrMore(v.picklist(surfaces))),
  bilingual: v.optional(v.boolean()),
  hours: v.optional(v.picklist(['office', 'free'])),
  replying: v.optional(v.boolean()),
  media: v.optional(v.picklist(['none', 'some'])),
  profileNamesEmployer: v.optional(v.boolean()),
});

const baseForm = v.pipe(
  text,
  v.regex(
    /^[^|=<>{}*+^"]+$/u,
    'a lemma is a base form without signs: write what has signs of the phrase notation under "phrase"',
  ),
);

const termFields = {
  /** Base forms; every inflected form is meant. */
  lemma: v.optional(oneOrMore(baseForm)),
  part: v.optional(v.boolean()),
  derivations: v.optional(v.boolean()),
  class: v.optional(v.picklist(wordClasses)),
  except: v.optional(v.array(text)),
  /** Sequences in the phrase notation of rules/README.md. */
  phrase: v.optional(oneOrMore(text)),
  /** Regular expressions, proved linear by the validator; flags `iu`. */
  pattern: v.optional(oneOrMore(text)),
  /** Name of a detector in code, for what data can't say. */
  detector: v.optional(text),
};

const term = v.strictObject(termFields);

const nearby = v.strictObject({
  ...termFields,
  /** Number of words on either side, or the unit that must hold it; `reply`: the text answered. Default: sentence. */
  within: v.optional(
    v.union([
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      v.picklist(['sentence', 'passage', 'draft', 'reply']),
    ]),
  ),
  side: v.optional(v.picklist(['before', 'after'])),
});

const exampleContext = {
  account: v.exactOptional(v.picklist(accounts)),
  role: v.exactOptional(v.picklist(roles)),
  platform: v.exactOptional(v.picklist(platforms)),
  surface: v.exactOptional(v.picklist(surfaces)),
  bilingual: v.exactOptional(v.boolean()),
  repliesTo: v.exactOptional(text),
  writtenAt: v.exactOptional(text),
  profileNamesEmployer: v.exactOptional(v.boolean()),
  media: v.exactOptional(
    v.strictObject({ count: v.number(), altText: v.picklist(['set', 'missing', 'unknown']) }),
  ),
};
/** A text, alone or with the circumstances it is written in; `[[…]]` marks what must be found. */
const example = v.union([text, v.strictObject({ text, ...exampleContext })]);

const examples = v.strictObject({
  flags: v.pipe(v.array(example), v.minLength(2)),
  allows: v.pipe(v.array(example), v.minLength(2)),
});

export const ruleSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z]{2})?\/[a-z0-9-]+$/)),
  category: v.optional(v.picklist(categories)),
  kind: v.optional(text),
  language: v.optional(v.picklist(languages)),
  severity: v.optional(v.picklist(severities)),
  /** Any of these. */
  match: oneOrMore(term),
  /** All of these must be near the match. */
  near: v.optional(oneOrMore(nearby)),
  /** Any of these near the match cancels it. */
  unless: v.optional(oneOrMore(nearby)),
  /** Any of these circumstances is needed. */
  when: v.optional(oneOrMore(condition)),
  /** The first whose circumstances hold changes the severity; `off` silences. */
  adjust: v.optional(
    v.array(v.strictObject({ when: condition, severity: v.picklist([...severities, 'off']) })),
  ),
  /** How many signs it counts for where a category needs two before an alarm (officialese). Default 1. */
  weight: v.optional(v.number()),
  guideline: v.optional(text),
  suggest: v.optional(v.array(text)),
  /** Where the words of a rule need answers of their own: by how they begin (lower case), instead of `suggest`. */
  suggestFor: v.optional(v.record(text, v.pipe(v.array(text), v.nonEmpty()))),
  /** Exact written forms (lower case) and what certainly replaces them, offered as one click. */
  fix: v.optional(v.record(text, v.string())),
  /** What the reader is told, where the wording of the kind does not serve. */
  message: v.optional(trilingual),
  advice: v.optional(trilingual),
  /** Why the rule stands, for authors. */
  note: text,
  source: text,
  examples,
});

/** One YAML file of rules. Category, kind, language and severity hold for all rules that do not give their own. */
export const ruleFileSchema = v.strictObject({
  category: v.picklist(categories),
  kind: v.optional(text),
  language: v.optional(v.picklist(languages)),
  severity: v.optional(v.picklist(severities)),
  source: v.optional(text),
  /** Named word lists: `<council>` in a phrase stands for any of them. */
  sets: v.optional(v.record(text, v.array(text))),
  rules: v.array(v.partial(ruleSchema, ['source'])),
});

export const guidelineKinds = ['check', 'cue', 'pause', 'card', 'list', 'data'] as const;

export const guidelineSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/)),
  kinds: v.pipe(v.array(v.picklist(guidelineKinds)), v.nonEmpty()),
  /** Whom it is for; `organisation` means whoever writes in an organisation account. */
  who: v.pipe(v.array(v.picklist([...roles, 'organisation'])), v.nonEmpty()),
  source: v.strictObject({
    document: text,
    section: text,
    page: v.optional(v.number()),
    quote: quoted,
  }),
  title: trilingual,
  /** Our advice in plain language. */
  advice: trilingual,
  /** What to do if it is already out. */
  afterPosting: v.optional(trilingual),
  /** Findings and places that bring it up; the most specific wins (rules, then kinds, then categories). */
  shownBy: v.strictObject({
    categories: v.optional(v.array(v.picklist(categories))),
    kinds: v.optional(v.array(text)),
    rules: v.optional(v.array(text)),
    platforms: v.optional(v.array(v.picklist(platforms))),
    surfaces: v.optional(v.array(v.picklist(surfaces))),
    screens: v.optional(v.array(v.picklist(['sign-up', 'page-creation', 'library']))),
    pause: v.optional(v.boolean()),
  }),
  /** Key of the pack's contacts: whom to ask. */
  contact: v.optional(text),
  checklist: v.optional(v.array(trilingual)),
  /** Drafts in whose circumstances it is shown (a finding grounded in it, or the pause before posting), and is not. */
  examples: v.optional(
    v.strictObject({
      flags: v.pipe(v.array(example), v.nonEmpty()),
      allows: v.pipe(v.array(example), v.nonEmpty()),
    }),
  ),
});

const hours = v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{2}–\d{1,2}\.\d{2}$/));

/** `pack.yaml`: who the municipality is. */
export const packFileSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/)),
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'three numbers such as "1.0.0"')),
  extends: v.optional(v.array(text)),
  title: trilingual,
  /** Languages in which the municipality must publish: two make the translation check run. */
  languages: v.optional(v.array(v.picklist(languages))),
  documents: v.optional(
    v.array(
      v.strictObject({
        id: text,
        title: quoted,
        approved: v.optional(text),
        by: v.optional(trilingual),
        section: v.optional(text),
        link: v.optional(v.pipe(text, v.url())),
      }),
    ),
  ),
  accounts: v.optional(v.record(v.picklist(platforms), v.array(text))),
  emailDomains: v.optional(v.array(text)),
  /** Names that are no words of any language to us: `Svenska kulturfonden`. */
  names: v.optional(v.array(text)),
  officeHours: v.optional(
    v.record(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'mon-thu', 'mon-fri']), hours),
  ),
  /** By category or kind of finding, and `default`. */
  contacts: v.optional(v.record(text, trilingual)),
  hashtags: v.optional(v.array(text)),
  channels: v.optional(
    v.array(v.strictObject({ platform: text, audience: trilingual, content: trilingual })),
  ),
  checklists: v.optional(
    v.array(
      v.strictObject({
        id: text,
        title: trilingual,
        guideline: v.optional(text),
        items: v.array(trilingual),
      }),
    ),
  ),
  /** Posts to try the checks on, for the practice page and `npm start`. */
  samples: v.optional(v.array(v.strictObject({ id: text, title: trilingual, text, ...exampleContext }))),
  /** Words that the Finnish dictionary lacks. */
  words: v.optional(v.array(v.strictObject({ word: text, like: v.optional(text) }))),
  /** What has changed on the sites since the release: how their compose boxes and buttons are found. */
  adapters: v.optional(v.array(packAdapterSchema)),
  /** Rules of the packs below that are off or weaker here. */
  overrides: v.optional(
    v.record(text, v.strictObject({ severity: v.picklist([...severities, 'off']), reason: text })),
  ),
});

export type Trilingual = v.InferOutput<typeof trilingual>;

export type Condition = v.InferOutput<typeof condition>;
export type Term = v.InferOutput<typeof term>;
export type Example = v.InferOutput<typeof example>;
export type RuleSource = v.InferOutput<typeof ruleSchema>;
export type RuleFile = v.InferOutput<typeof ruleFileSchema>;
export type Guideline = v.InferOutput<typeof guidelineSchema>;
export type PackFile = v.InferOutput<typeof packFileSchema>;
