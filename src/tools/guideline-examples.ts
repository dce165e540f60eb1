import type { Engine } from '../check/engine';
import type { Draft } from '../draft';
import { chooseGuidance } from '../guidance/choose-guidance';
import type { Pack } from '../pack/pack';
import { parseExample } from '../pack/parse-example';

type Guideline = Pack['guidelines'][number];

/** Whether a draft brings up a guideline: a finding is grounded in it, or the pause before posting shows it. */
export function showsGuideline({ id, title }: Guideline, draft: Draft, engine: Engine): boolean {
  const { findings } = engine.check(draft);
  if (findings.some(({ guideline }) => guideline === id)) return true;
  const guidance = chooseGuidance(findings, engine.pack, { budget: {}, now: 0 }, [], draft);
  return guidance?.pause?.title.fi === title.fi;
}

/** Runs the examples of a guideline; a sentence for each that does not do what it should. */
export function failuresOf(guideline: Guideline, engine: Engine): readonly string[] {
  const { flags = [], allows = [] } = guideline.examples ?? {};
  const failed = (list: 'flags' | 'allows', wanted: boolean, examples: typeof flags): readonly string[] =>
    examples
      .map((example) => parseExample(example).draft)
      .filter((draft) => showsGuideline(guideline, draft, engine) !== wanted)
      .map(({ text }) => `${guideline.id}, ${list}: ${wanted ? 'not shown for' : 'shown for'} «${text}»`);
  return [...failed('flags', true, flags), ...failed('allows', false, allows)];
}
