import type { Language } from '../language/language';
import type { Pack } from '../pack/pack';
import type { SetOf } from './match/parse-phrase';

/** The named word lists that rules on text of a language may use: its own and those of every language. */
export function setsOf({ sets }: Pack, language: Language): SetOf {
  return (name) => {
    const own = sets[language]?.[name];
    const common = sets['*']?.[name];
    return own && common ? [...own, ...common] : (own ?? common);
  };
}
