import { expect, test } from 'vitest';
import { createEngine, type KnownPart } from '../../src/check/engine';
import { compileRules, type RuleIndex } from '../../src/check/match/compile-rules';
import { workOutAnchors } from '../../src/check/match/known-anchors';
import { setsOf } from '../../src/check/sets-of';
import { createForms } from '../../src/language/forms';
import { type Language, languages } from '../../src/language/language';
import { compilePack } from '../../src/pack/compiled-pack';
import { loadPack } from '../../src/pack/load-pack';
import { headOf, partsOf } from '../../src/pack/pack-parts';
import { parseExample } from '../../src/pack/parse-example';
import { loadDictionary } from '../../src/tools/dictionary';
import { findPack } from '../../src/tools/read-rules';

/** What brings up each phrase of each rule, in words. */
function anchorsIn({ phrasesOf, everywhere, lexicon }: RuleIndex): readonly string[] {
  const told = everywhere.map(({ rule }) => `${rule.rule.id} everywhere`);
  // The atoms there are before phrases are read, which adds theirs.
  for (const [word, atom] of [...lexicon.atoms].entries()) {
    for (const { rule, part } of phrasesOf(word)) {
      const { text, how, part: isPart, derivations, traits, except } = atom;
      const said = [how, text, isPart, derivations, traits, except];
      told.push(`${rule.rule.id} ${JSON.stringify(said)} ${part.before}`);
    }
  }
  return told.toSorted();
}

const pack = compilePack(loadPack('paimio', findPack('paimio').files));
const forms = createForms(loadDictionary(), pack);
const partOf = partsOf(pack);
// As they are shipped.
const knownPartOf = (language: Language): KnownPart => {
  const part = partOf(language);
  return JSON.parse(JSON.stringify({ ...part, anchors: workOutAnchors(pack, part, forms[language]) }));
};

test.each(languages)('what is worked out beforehand is what the start would find: %s', (language) => {
  const compile = (options = {}) =>
    compileRules(
      partOf(language).rules,
      language,
      { forms: forms[language], nameForms: forms.fi },
      setsOf(pack, partOf(language)),
      options,
    );
  const found = anchorsIn(compile());
  expect(found.length).toBeGreaterThan(1_000);
  expect(anchorsIn(compile({ anchors: knownPartOf(language).anchors }))).toEqual(found);
});

test.each(languages)(
  'it also holds for some of the rules, as where a policy turns others off: %s',
  (language) => {
    const some = partOf(language).rules.filter((_, number) => number % 3 > 0);
    const compile = (options = {}) =>
      compileRules(
        some,
        language,
        { forms: forms[language], nameForms: forms.fi },
        setsOf(pack, partOf(language)),
        options,
      );
    expect(anchorsIn(compile({ anchors: knownPartOf(language).anchors }))).toEqual(anchorsIn(compile()));
  },
);

test('the engine finds the same with them and without', () => {
  const engines = [createEngine(headOf(pack), knownPartOf, forms), createEngine(pack, partOf, forms)];
  const drafts = loadPack('paimio', findPack('paimio').files).rules.flatMap(({ examples }) =>
    (examples?.flags ?? []).map((example) => parseExample(example).draft),
  );
  expect(drafts.length).toBeGreaterThan(1_000);
  const [shipped, worked] = engines.map((engine) => drafts.map((draft) => engine.findAll(draft)));
  expect(shipped).toEqual(worked);
});
