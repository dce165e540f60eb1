import { type ClosedWords, collectClosedWords } from '../collect-closed-words';

/** The small words whose class no ending tells. */
export const closedWords: ClosedWords = collectClosedWords([
  ['jag mig mej min mitt mina', ['pronoun', '1st-person']],
  ['vi oss vår vårt våra', ['pronoun', '1st-person', 'plural']],
  ['du dig dej din ditt dina', ['pronoun', '2nd-person']],
  ['ni er ert era', ['pronoun', '2nd-person', 'plural']],
  ['han honom hans hon henne hennes hen hens den det dess', ['pronoun', '3rd-person']],
  ['de dem dom deras', ['pronoun', '3rd-person', 'plural']],
  ['man en ens sig sin sitt sina', ['pronoun']],
  ['inte icke ej aldrig ingen inget inga ingenting', ['negative']],
  ['en ett två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen', ['numeral']],
  ['och eller men för att som om på i av till från med vid hos utan genom under över', ['particle']],
]);
