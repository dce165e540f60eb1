import type { Span } from '../../finding';
import type { Sentence, Token, WordForms } from '../../language/language';

/** A name of a person in a sentence; offsets are relative to the passage. */
export interface PersonName extends Span {
  /** Only a first name: how private people are named. */
  readonly isLone: boolean;
}

const LONGEST_NAME = 4;

/**
 * Names of people: known first names and the capitalised words that follow them. Finnish forms serve every
 * language, as the Finnish dictionary knows the first names in use in Finland. A lone first name that is also
 * a common word counts only inside a sentence: `Lahja` may begin one as a gift.
 */
export function findPersonNames(
  { tokens }: Sentence,
  forms: WordForms,
  isNameTail: (token: Token) => boolean,
): PersonName[] {
  const names: PersonName[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (!first || !isFirstName(first, forms)) continue;
    const length = nameLength(tokens, index);
    const last = tokens[index + length - 1] ?? first;
    const next = tokens[index + length];
    const isOpening = tokens.slice(0, index).every((token) => token.kind === 'punctuation');
    const isDoubtful = length === 1 && isOpening && isCommonWord(first, forms);
    const isOfSomething = next !== undefined && isJoined(last, next) && isNameTail(next);
    if (!isDoubtful && !isOfSomething && !isNameTail(last)) {
      names.push({
        start: first.start,
        end: last.end,
        isLone: length === 1 && !isAfterCapital(tokens, index),
      });
    }
    index += length - 1;
  }
  return names;
}

function isFirstName(token: Token, forms: WordForms): boolean {
  if (!isCapitalised(token)) return false;
  const core = nameCore(token);
  // Finnish forms don't know the Swedish genitive: `Kalles`.
  const written = core.endsWith('s') ? [core, core.slice(0, -1)] : [core];
  return written.some((name) => forms.features(name).has('first-name'));
}

/** `Anna-Maija` is known by its last part, `Kaisa:n` and `Kalle's` by what stands before the sign. */
function nameCore({ lower }: Token): string {
  const [plain = lower] = lower.split(/[:']/u, 1);
  return plain.slice(plain.lastIndexOf('-') + 1);
}

function isCapitalised({ kind, capitals, text }: Token): boolean {
  const isMixedName = capitals === 'mixed' && /^\p{Lu}\p{Ll}+(?:[-:'’]\p{L}+)+$/u.test(text);
  return kind === 'word' && text.length > 1 && (capitals === 'first' || isMixedName);
}

function isInitial({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}$/u.test(text);
}

/** Number of tokens of the name that begins at `start`: capitalised words side by side, an initial with its dot. */
function nameLength(tokens: readonly Token[], start: number): number {
  let length = 1;
  for (let index = start + 1; index < tokens.length && length < LONGEST_NAME; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before) break;
    const isDot = token.text === '.' && isInitial(before) && token.start === before.end;
    const isWord = isJoined(before, token) && (isCapitalised(token) || isInitial(token));
    if (!isDot && !isWord) break;
    length += 1;
  }
  return length;
}

/** Side by side with one space between, or right after the dot of an initial. */
function isJoined(before: Token, token: Token): boolean {
  return token.start === before.end + 1 && (before.kind === 'word' || before.text === '.');
}

function isAfterCapital(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    index > 1 &&
    token !== undefined &&
    before !== undefined &&
    isJoined(before, token) &&
    isCapitalised(before)
  );
}

const commonClasses = ['noun', 'verb', 'adjective', 'adverb', 'pronoun', 'numeral', 'particle'] as const;

function isCommonWord(token: Token, forms: WordForms): boolean {
  const features = forms.features(token.lower);
  return commonClasses.some((wordClass) => features.has(wordClass));
}
