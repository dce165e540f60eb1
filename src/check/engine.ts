import type { Draft } from '../draft';
import type { Finding, Span } from '../finding';
import { type Language, languages, type Passage, type WordForms } from '../language/language';
import { readPassages } from '../language/passages';
import type { Rule } from '../pack/pack';
import type { PackHead, PackPart } from '../pack/pack-parts';
import { findInDraft } from './find-in-draft';
import { createFindInPassages } from './find-in-passages';
import { languagesOf } from './languages-of';
import { lazily } from './lazily';
import type { CompiledRule } from './match/compile-rule';
import { compileRules, type IndexOf, type RuleIndex } from './match/compile-rules';
import type { KnownAnchors } from './match/known-anchors';
import { createMemo } from './memo';
import { mergeFindings } from './merge-findings';
import { leaveOutMentions } from './officialese/leave-out-mentions';
import { weighSigns } from './officialese/weigh-signs';
import { createPassageChecker, type PassageChecker } from './passage-checker';
import type { OnFault } from './run-detector';
import { setsOf } from './sets-of';
import { suitsDraft } from './surroundings';

export interface CheckResult {
  /** The languages of the text, that of most words first. */
  readonly languages: readonly Language[];
  /** In the order of the text; of one place the strongest only. */
  readonly findings: readonly Finding[];
}

export interface Engine {
  readonly pack: PackHead;
  check(draft: Draft): CheckResult;
  /** Everything that the rules find, before findings of one place are merged and weighed: for examples and authors. */
  findAll(draft: Draft): readonly Finding[];
  /** The rule of a finding. */
  ruleOf(id: string): Rule | undefined;
}

/** What a pack looks for in text of one language, with by what its phrases are found where that is known. */
export interface KnownPart extends PackPart {
  /** Of exactly this pack: they make the start shorter. */
  readonly anchors?: KnownAnchors;
}

export interface EngineOptions {
  /** Is told of a rule or detector that failed and is left out; without it that throws. */
  readonly onFault?: OnFault;
}

/** Circumstances whose passages are remembered, so that writing in two windows does not check all anew. */
const MAX_CIRCUMSTANCES = 8;

/**
 * Compiles the rules of a pack into a check of drafts. Results of passages are remembered by their text, so checking
 * a draft again after a keystroke costs one passage.
 * The rules of a language are asked for and compiled with the first text in it; a check throws for one that can't be read.
 */
export function createEngine(
  pack: PackHead,
  partOf: (language: Language) => KnownPart,
  forms: Readonly<Record<Language, WordForms>>,
  { onFault }: EngineOptions = {},
): Engine {
  const rules = new Map<string, Rule>();
  const indices = new Map<Language, RuleIndex>();
  const indexOf: IndexOf = (language) => {
    const before = indices.get(language);
    if (before) return before;
    const part = partOf(language);
    for (const rule of part.rules) rules.set(rule.id, rule);
    const words = { forms: forms[language], nameForms: forms.fi };
    const index = compileRules(part.rules, language, words, setsOf(pack, part), {
      onFault,
      anchors: part.anchors,
    });
    indices.set(language, index);
    return index;
  };
  const findInPassages = createFindInPassages(pack);
  const checkers = createMemo<PassageChecker>(MAX_CIRCUMSTANCES);

  function checkerFor({ text: _, writtenAt: __, ...circumstances }: Draft): PassageChecker {
    // The clock changes all the time, and no detector of passages looks at it.
    return checkers(JSON.stringify(circumstances), () =>
      createPassageChecker(pack, forms, indexOf, circumstances, onFault),
    );
  }

  function findAll(draft: Draft, passages: readonly Passage[]): readonly Finding[] {
    const checker = checkerFor(draft);
    const told = languagesOf(passages);
    const undecided = told.length > 0 ? told : languages;
    const results = passages.map((passage) => checker.check(passage, undecided));
    const readings = results.map(({ reading }) => reading);
    const reply = readPassages(draft.repliesTo ?? '').map(
      (passage) => checker.check(passage, undecided).reading,
    );
    // The whole draft is looked through once for a rule, however many places it found.
    const suited = new Map<CompiledRule, boolean>();
    const inPassages = findInPassages(draft, passages, results, (candidate) => {
      const suits = suited.get(candidate.rule) ?? suitsDraft(candidate, readings, reply, checker.find);
      suited.set(candidate.rule, suits);
      return suits;
    });
    const inDraft = findInDraft(draft, {
      passages,
      readings,
      reply,
      indices: undecided.map(indexOf),
      checker,
      onFault,
    });
    return [...inPassages, ...inDraft];
  }

  return {
    pack,
    findAll: (draft) => findAll(draft, readPassages(draft.text)),
    ruleOf(id) {
      // Of a language that nothing was checked in yet, as after a new start.
      if (!rules.has(id)) languages.forEach(indexOf);
      return rules.get(id);
    },
    check(draft) {
      const passages = readPassages(draft.text);
      const weightOf = ({ rule }: Finding) => rules.get(rule)?.weight ?? 1;
      const used = leaveOutMentions(findAll(draft, passages), draft.text);
      const weighed = weighSigns(used, weightOf, () => wordsOf(passages));
      const findings = mergeFindings(
        weighed,
        draft.text,
        lazily(() => sentencesOf(passages)),
      );
      return { languages: languagesOf(passages), findings };
    },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function wordsOf(passages: readonly Passage[]): number {
  let words = 0;
  for (const { sentences } of passages)
    for (const { tokens } of sentences) for (const { kind } of tokens) if (kind === 'word') words++;
  return words;
}

const sentencesOf = (passages: readonly Passage[]): readonly Span[] =>
  passages.flatMap(({ start, sentences }) => sentences.map((sentence) => moved(sentence, start)));
