/** A path through the transducer: plain characters and bracketed tags, in the order they were emitted. */
export type TaggedWord = readonly string[];

/** Finds the paths that accept a lower-case word. */
export type Transducer = (word: string) => readonly TaggedWord[];

const COOKIE_1 = 0x00013a6e;
const COOKIE_2 = 0x000351fa;
const HEADER_BYTES = 16;
const FINAL = 0xffff;
/** A state with more cells than this keeps their number in its second cell. */
const OVERFLOW = 0xff;

const MAX_LETTERS = 100;
/** Real words take less than a fifth of this; a glued monster may take millions. */
const MAX_STEPS = 50_000;
const MAX_DEPTH = 2_000;
const MAX_RESULTS = 99;

/** `P` set, `C` clear, `U` unify, `R` require, `D` disallow; a `value` of 0 stands for any. */
interface Flag {
  readonly operator: string;
  readonly feature: number;
  readonly value: number;
}

/**
 * Opens an unweighted, little-endian VFST dictionary (format of voikko-fi 5). The buffer is read in place.
 * @throws where the bytes are no such dictionary
 */
export function openTransducer(dictionary: ArrayBuffer): Transducer {
  const { symbols, tableStart } = readSymbols(dictionary);
  const firstLetter = symbols.findIndex((symbol, id) => id > 0 && !symbol.startsWith('@'));
  const firstTag = symbols.findIndex((symbol) => symbol.startsWith('['));
  const flags = readFlags(symbols.slice(0, firstLetter));
  const letters = new Map(symbols.slice(firstLetter, firstTag).map((symbol, i) => [symbol, firstLetter + i]));
  const cells = Math.floor((dictionary.byteLength - tableStart) / 8);
  const halves = new Uint16Array(dictionary, tableStart, cells * 4);
  const wholes = new Uint32Array(dictionary, tableStart, cells * 2);

  const half = (index: number): number => halves[index] ?? FINAL;
  const whole = (index: number): number => wholes[index] ?? 0;

  /** The first of some cells, sorted by what they consume, that consumes this symbol or a later one. */
  const firstConsuming = (symbol: number, from: number, last: number): number => {
    let low = from;
    let high = last + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (half(middle * 4) < symbol) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return (word) => {
    const input: number[] = [];
    for (const letter of word) {
      const symbol = letters.get(letter);
      if (symbol === undefined || input.length === MAX_LETTERS) return [];
      input.push(symbol);
    }
    const found: TaggedWord[] = [];
    const emitted: string[] = [];
    const values: number[] = [];
    let steps = 0;

    const follow = (state: number, position: number, depth: number): void => {
      const wanted = input[position] ?? -1;
      const more = whole(state * 2 + 1) >>> 24;
      const overflows = more === OVERFLOW;
      const last = overflows ? state + whole(state * 2 + 2) + 1 : state + more;
      for (let cell = state; cell <= last; cell++) {
        if (overflows && cell === state + 1) continue;
        if (++steps > MAX_STEPS || found.length >= MAX_RESULTS) return;
        const consumed = half(cell * 4);
        if (consumed === FINAL) {
          if (position === input.length) found.push([...emitted]);
          continue;
        }
        // The cells of a state are sorted by what they consume.
        if (consumed >= firstLetter && consumed > wanted) return;
        if (consumed >= firstLetter && consumed < wanted) {
          cell = firstConsuming(wanted, cell + 1, last) - 1;
          continue;
        }
        const flag = flags[consumed];
        const before = flag ? (values[flag.feature] ?? 0) : 0;
        if (flag && !passes(flag, before)) continue;
        if (depth === MAX_DEPTH) continue;

        if (flag?.operator === 'P' || flag?.operator === 'U') values[flag.feature] = flag.value;
        if (flag?.operator === 'C') values[flag.feature] = 0;
        const shown = half(cell * 4 + 1);
        if (shown >= firstLetter) emitted.push(symbols[shown] ?? '');
        follow(whole(cell * 2 + 1) & 0xffffff, consumed >= firstLetter ? position + 1 : position, depth + 1);
        if (shown >= firstLetter) emitted.pop();
        if (flag) values[flag.feature] = before;
      }
    };
    follow(0, 0, 0);
    return found;
  };
}

function readSymbols(dictionary: ArrayBuffer): { symbols: string[]; tableStart: number } {
  const bytes = new Uint8Array(dictionary);
  const view = new DataView(dictionary);
  const known =
    bytes.length > HEADER_BYTES + 2 &&
    view.getUint32(0, true) === COOKIE_1 &&
    view.getUint32(4, true) === COOKIE_2 &&
    view.getUint8(8) === 0;
  if (!known) throw new Error('The dictionary is no unweighted little-endian VFST file.');
  const count = view.getUint16(HEADER_BYTES, true);
  const decoder = new TextDecoder();
  const symbols: string[] = [];
  let start = HEADER_BYTES + 2;
  while (symbols.length < count) {
    const end = bytes.indexOf(0, start);
    if (end < 0) throw new Error('The dictionary ends within its symbols.');
    symbols.push(decoder.decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  return { symbols, tableStart: Math.ceil(start / 8) * 8 };
}

/** Flag diacritics by symbol id: `@P.FEATURE.VALUE@`. The empty symbol (0) is none. */
function readFlags(symbols: readonly string[]): (Flag | undefined)[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string | undefined): number => {
    if (!name) return 0;
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
  return symbols.map((symbol) => {
    if (!symbol) return undefined;
    const [operator = '', feature, value] = symbol.slice(1, -1).split('.');
    return { operator, feature: numberOf(feature), value: numberOf(value && `.${value}`) };
  });
}

function passes({ operator, value }: Flag, current: number): boolean {
  if (operator === 'U') return current === 0 || current === value;
  if (operator === 'R') return value === 0 ? current !== 0 : current === value;
  if (operator === 'D') return value === 0 ? current === 0 : current !== value;
  return true;
}
