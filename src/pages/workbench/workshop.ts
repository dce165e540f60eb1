import { createEngine, type Engine } from '../../check/engine';
import { findRuleProblems } from '../../check/find-rule-problems';
import {
  formsOfKeyword,
  type Keyword,
  type KeywordForm,
  keywordsOf,
  lookUpKeyword,
} from '../../check/look-up-keyword';
import type { Draft } from '../../draft';
import type { Finding } from '../../finding';
import { createForms } from '../../language/forms';
import type { Pack, Rule } from '../../pack/pack';
import { partsOf } from '../../pack/pack-parts';
import { type ExampleFault, type ExampleList, exampleLists, judgeExample } from './judge-example';
import { type Bundled, type OpenPack, readOver } from './read-over';
import { soundFiles } from './sound-files';

export interface TriedExample {
  readonly list: ExampleList;
  /** Its place in the list, from 0. */
  readonly number: number;
  /** Absent: it does what it should. */
  readonly fault?: ExampleFault;
}

export interface TriedRule {
  readonly id: string;
  readonly examples: readonly TriedExample[];
  /** Keywords of a Finnish rule that the dictionary does not know, or not as base forms. */
  readonly words: readonly Keyword[];
}

/** A pattern of a rule, to be proved linear. */
export interface PlacedPattern {
  readonly pattern: string;
  /** `file:line:column rule "…", field "…"` */
  readonly place: string;
}

export interface Trial {
  /** `file:line:column rule, field: what to do`. */
  readonly problems: readonly string[];
  readonly patterns: readonly PlacedPattern[];
  /** The pack's own rules, as far as they can run. */
  readonly rules: readonly TriedRule[];
  /** Ids of all packs that are laid over each other, the general one first. */
  readonly chain: readonly string[];
  /** What rules and guidelines may refer to, of the packs below too. */
  readonly guidelines: readonly { readonly id: string; readonly title: Pack['title'] }[];
  readonly documents: readonly Named[];
  readonly contacts: readonly string[];
}

interface Named {
  readonly id: string;
  readonly title: NonNullable<Pack['documents']>[number]['title'];
}

export interface Workshop {
  /** Reads a pack and runs the examples of its own rules; only those of rules that have changed are run anew. */
  tryPack(pack: OpenPack, opened: readonly OpenPack[], bundled: Bundled): Trial;
  /** What the pack that was tried last finds in a draft, all rules below it included. */
  check(draft: Draft): readonly Finding[];
  formsOf(word: string): readonly KeywordForm[];
}

/** @param dictionary the bytes of the Finnish transducer. */
export function createWorkshop(dictionary: ArrayBuffer): Workshop {
  let forms = createForms(dictionary, {});
  let vocabulary = '{}';
  let tried = new Map<string, TriedRule>();
  let whole: () => Engine | undefined = () => undefined;

  function learn({ words, spoken }: Pack): void {
    const said = JSON.stringify({ words, spoken });
    if (said === vocabulary) return;
    vocabulary = said;
    forms = createForms(dictionary, { ...(words && { words }), ...(spoken && { spoken }) });
  }

  function tryRules(pack: Pack, rules: readonly Rule[]): readonly TriedRule[] {
    const shared = JSON.stringify([vocabulary, pack.sets, pack.languages, pack.officeHours, pack.hashtags]);
    const keyed = rules.map((rule) => ({ rule, key: JSON.stringify(rule) + shared }));
    const changed = keyed.filter(({ key }) => !tried.has(key)).map(({ rule }) => rule);
    const { findAll } = createEngine(pack, partsOf({ ...pack, rules: changed }), forms, {
      onFault: () => {},
    });
    const results = keyed.map(({ rule, key }) => [key, tried.get(key) ?? tryRule(rule, findAll)] as const);
    tried = new Map(results);
    return results.map(([, result]) => result);
  }

  function tryRule(rule: Rule, findAll: Engine['findAll']): TriedRule {
    const examples = exampleLists.flatMap((list) =>
      (rule.examples?.[list] ?? []).map((example, number) => {
        const fault = judgeExample(rule.id, list, example, findAll);
        return { list, number, ...(fault && { fault }) };
      }),
    );
    const words = rule.language === 'fi' ? keywordsOf(rule).map((word) => lookUpKeyword(word, forms.fi)) : [];
    return {
      id: rule.id,
      examples,
      words: words.filter(({ isKnown, formOf }) => !isKnown || formOf.length > 0),
    };
  }

  return {
    tryPack(open, opened, bundled) {
      const { problems, placeOf, pack: read } = readOver(open, opened, bundled);
      const files = soundFiles(open.files);
      const isSound = files.every((file, at) => file === open.files[at]);
      const pack = isSound ? read : readOver({ ...open, files }, opened, bundled).pack;
      whole = () => undefined;
      if (!pack)
        return { problems, patterns: [], rules: [], chain: [], guidelines: [], documents: [], contacts: [] };
      const own = pack.rules.filter((rule) => rule.pack === pack.id);
      const faults = findRuleProblems({ ...pack, rules: own });
      const broken = new Set(faults.map(({ rule }) => rule));
      learn(pack);
      const sound = { ...pack, rules: pack.rules.filter(({ id }) => !broken.has(id)) };
      let engine: Engine | undefined;
      whole = () => {
        engine ??= createEngine(sound, partsOf(sound), forms, { onFault: () => {} });
        return engine;
      };
      const placed = faults.flatMap(({ rule, field, message }) => {
        const place = placeOf(rule, field);
        // A rule of a file with other mistakes has no place yet; its own follow when those are mended.
        return place === undefined ? [] : [`${place} rule "${rule}", ${message}`];
      });
      return {
        problems: [...problems, ...placed],
        patterns: own.flatMap((rule) => patternsOf(rule, placeOf)),
        rules: tryRules(
          sound,
          own.filter(({ id }) => !broken.has(id)),
        ),
        chain: pack.chain,
        guidelines: pack.guidelines.map(({ id, title }) => ({ id, title })),
        documents: (pack.documents ?? []).map(({ id, title }) => ({ id, title })),
        contacts: Object.keys(pack.contacts ?? {}),
      };
    },
    check: (draft) => whole()?.check(draft).findings ?? [],
    formsOf: (word) => formsOfKeyword(word, forms.fi),
  };
}

type PlaceOf = (rule: string, field: readonly PropertyKey[]) => string | undefined;

function patternsOf(rule: Rule, placeOf: PlaceOf): readonly PlacedPattern[] {
  return (['match', 'near', 'unless'] as const).flatMap((field) =>
    [rule[field] ?? []].flat().flatMap(({ pattern = [] }, number) => {
      const path = Array.isArray(rule[field]) ? [field, number, 'pattern'] : [field, 'pattern'];
      return [pattern].flat().map((each) => ({
        pattern: each,
        place: `${placeOf(rule.id, path)} rule "${rule.id}", field "${path.join('.')}"`,
      }));
    }),
  );
}
