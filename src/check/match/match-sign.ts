import type { Unit } from './units';

// What only changes how an emoji looks: variation selector 16 and the skin tones.
const LOOKS = /\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu;

/**
 * Matches a sign as written from exactly this unit on: signs that touch are read as one (`!!` in `!!!`), and the
 * run that the sign begins is taken whole.
 * @returns the number of the unit after it.
 */
export function matchSign(
  sign: string,
  units: readonly Unit[],
  at: number,
  sentence: number | undefined,
): number | undefined {
  const wanted = sign.replace(LOOKS, '');
  const [repeated] = wanted;
  let run = '';
  for (let next = at; isSign(units, next, sentence) && (run === '' || touches(units, next)); next++) {
    run += units[next]?.token.text.replace(LOOKS, '') ?? '';
    if (
      !run.startsWith(wanted) &&
      !wanted.startsWith(run) &&
      !(wanted.length === 1 && run.includes(wanted))
    ) {
      return undefined;
    }
    if (!run.includes(wanted)) continue;
    let end = next + 1;
    while (
      isSign(units, end, sentence) &&
      touches(units, end) &&
      units[end]?.token.text.replace(LOOKS, '') === repeated
    )
      end++;
    return end;
  }
  return undefined;
}

function isSign(units: readonly Unit[], at: number, sentence: number | undefined): boolean {
  const unit = units[at];
  return unit?.sentence === sentence && (unit?.kind === 'punctuation' || unit?.kind === 'emoji');
}

const touches = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.token.end === units[at]?.token.start;
