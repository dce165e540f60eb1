import { expect, test } from 'vitest';
import { createEngine } from '../../src/check/engine';
import { compileRules, type RuleIndex } from '../../src/check/match/compile-rules';
import { type KnownAnchors, workOutAnchors } from '../../src/check/match/known-anchors';
import { setsOf } from '../../src/check/sets-of';
import { createForms } from '../../src/language/forms';
import { type Language, languages } from '../../src/language/language';
import { compilePack } from '../../src/pack/compiled-pack';
import { loadPack } from '../../src/pack/load-pack';
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
// As they are shipped.
const anchorsOf = (language: Language): KnownAnchors =>
  JSON.parse(JSON.stringify(workOutAnchors(pack, language, forms[language])));

test.each(languages)('what is worked out beforehand is what the start would find: %s', (language) => {
  const compile = (options = {}) =>
    compileRules(
      pack.rules,
      language,
      { forms: forms[language], nameForms: forms.fi },
      setsOf(pack, language),
      options,
    );
  const found = anchorsIn(compile());
  expect(found.length).toBeGreaterThan(1_000);
  expect(anchorsIn(compile({ anchors: anchorsOf(language) }))).toEqual(found);
});

test.each(languages)(
  'it also holds for some of the rules, as where a policy turns others off: %s',
  (language) => {
    const some = pack.rules.filter((_, number) => number % 3 > 0);
    const compile = (options = {}) =>
      compileRules(
        some,
        language,
        { forms: forms[language], nameForms: forms.fi },
        setsOf(pack, language),
        options,
      );
    expect(anchorsIn(compile({ anchors: anchorsOf(language) }))).toEqual(anchorsIn(compile()));
  },
);

test('the engine finds the same with them and without', () => {
  const engines = [createEngine(pack, forms, { anchorsOf }), createEngine(pack, forms)];
  const drafts = loadPack('paimio', findPack('paimio').files).rules.flatMap(({ examples }) =>
    (examples?.flags ?? []).map((example) => parseExample(example).draft),
  );
  expect(drafts.length).toBeGreaterThan(1_000);
  const [shipped, worked] = engines.map((engine) => drafts.map((draft) => engine.findAll(draft)));
  expect(shipped).toEqual(worked);
});
