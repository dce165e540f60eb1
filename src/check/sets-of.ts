import type { PackHead, PackPart } from '../pack/pack-parts';
import type { SetOf } from './match/parse-phrase';

/** The named word lists that rules on text of a language may use: its own and those of every language. */
export function setsOf({ sets }: PackHead, part: Pick<PackPart, 'sets'>): SetOf {
  return (name) => {
    const own = part.sets[name];
    const common = sets['*']?.[name];
    return own && common ? [...own, ...common] : (own ?? common);
  };
}
