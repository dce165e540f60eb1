import { type ClosedWords, collectClosedWords } from '../collect-closed-words';

/** The small words whose class no ending tells. */
export const closedWords: ClosedWords = collectClosedWords([
  ['i me my mine myself', ['pronoun', '1st-person']],
  ['we us our ours ourselves', ['pronoun', '1st-person', 'plural']],
  ['you your yours yourself u ur', ['pronoun', '2nd-person']],
  ['yourselves', ['pronoun', '2nd-person', 'plural']],
  ['he him his himself she her hers herself it its itself', ['pronoun', '3rd-person']],
  ['they them their theirs themselves', ['pronoun', '3rd-person', 'plural']],
  ['one this that these those', ['pronoun']],
  ['not never no nobody nothing none cannot', ['negative']],
  ['one two three four five six seven eight nine ten eleven twelve hundred thousand', ['numeral']],
  ['and or but because if as of to in on at by for with from about without', ['particle']],
]);
