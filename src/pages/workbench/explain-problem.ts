import type { Language } from '../../language/language';
import { type Words, workbenchMessages } from './words';

type Say = (words: Words['problem'], parts: readonly string[]) => string;

/** What the validator says, as patterns; the parts in brackets stay as they are. */
const sayings: readonly (readonly [RegExp, Say])[] = [
  [/ is missing: add it/, (t) => t.missing()],
  [/"([^"]+)" is not known here/, (t, [name = '']) => t.unknown({ name: name.split('.').at(-1) ?? name })],
  [/ has too few entries: (\d+) or more/, (t, [count = '']) => t.tooFew({ count })],
  [/this is no valid YAML: (.+)/, (t, [detail = '']) => t.notYaml({ detail })],
  [/field "guideline": there is no "([^"]+)"/, (t, [name = '']) => t.noGuideline({ name })],
  [/pack\.yaml has no document "([^"]+)"/, (t, [name = '']) => t.noDocument({ name })],
  [/pack\.yaml has no contact "([^"]+)"/, (t, [name = '']) => t.noContact({ name })],
  [/there is no pack "([^"]+)"/, (t, [name = '']) => t.noPack({ name })],
  [/there is no rule "([^"]+)"/, (t, [name = '']) => t.noRule({ name })],
  [/there is no set <([^>]+)>/, (t, [name = '']) => t.noSet({ name })],
  [/"id" is already used at (\S+):/, (t, [place = '']) => t.usedTwice({ place })],
  [/pack\.yaml is missing/, (t) => t.noHead()],
  [/it finds nothing: give it/, (t) => t.findsNothing()],
  [/ is slow on unlucky texts/, (t) => t.slow({ example: '{1,20}' })],
  [/ could not be proved linear/, (t) => t.unproved({ example: '{1,20}' })],
  [/the phrase is empty| must be !0/, (t) => t.empty()],
  [/field "[^"]+" must be (.+)$/, (t, [expected = '']) => t.wrong({ expected })],
];

/** A mistake in the reader's language; in the validator's own words where none are at hand. */
export function explainProblem(message: string, locale: Language): string {
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(message);
    if (match) return say(workbenchMessages[locale].problem, match.slice(1));
  }
  return message;
}
