const ATTRIBUTE = /\[[a-z][\w-]*(?:[~|^$*]?=(?:"[^"\\\n]*"|'[^'\\\n]*'|[a-z][\w-]*))?\]/gi;
const NESTED = /:(?:has|is|not)\(([^()]*)\)/gi;
const DEEPEST = 3;

const compound = /(?:(?:\*|[a-z][\w-]*)(?:[.#][a-z][\w-]*)*|(?:[.#][a-z][\w-]*)+)/.source;
const complex = `${compound}(?:(?: *[>+~] *| +)${compound})*`;
const LIST = new RegExp(`^ *${complex} *(?:, *${complex} *)*$`, 'i');

/**
 * Whether a text is a selector of the kind that adapters use: types, ids, classes and attributes, `:has()`, `:is()` and
 * `:not()`, joined by combinators and commas. Nothing that depends on a state of the page or on the browser.
 */
export function isSelector(text: string): boolean {
  // Each part that was looked at stands for a class from then on.
  let rest = text.replace(ATTRIBUTE, '.a');
  for (let depth = 0; depth < DEEPEST; depth++) {
    const isSound = [...rest.matchAll(NESTED)].every(([whole, inner = '']) =>
      LIST.test(whole.startsWith(':has') ? inner.replace(/^ *[>+~] */, '') : inner),
    );
    if (!isSound) return false;
    rest = rest.replace(NESTED, '.a');
  }
  return LIST.test(rest);
}
