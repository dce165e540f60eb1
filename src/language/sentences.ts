import type { Token } from './language';

/** A run of tokens that make a sentence: `from` inclusive, `to` exclusive, indices into the list. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations after which a full stop ends no sentence (Finnish, Swedish, English). */
const abbreviations = new Set(
  (
    'eaa em ent eri esim fil halt ilm jne joht jr kaup klo kk ko kpl krs ks lev lis lkm ltk ltn ma maist mm mom muk n nk nro ns nyk nykyis ' +
    'os oy p pj prof pros puh pvm ry s sd sek sis siht srk synt t tal terv ti tms to toht tri ts tv tsto tuht v va vast vm vp vrt vs vuok yht yl yks yliop ym yo ' +
    'a bl ca d dvs e ev f ff fr fr.o.m ggr hr inkl jfr kap kl kr kv m mag mfl mkt mom nr nuv o osv p.g.a pga resp s.k sek sen sid st t.ex t.o.m tel tex tis tim ung ' +
    'approx apt ave corp dept dr est etc ext fig gen inc jan feb mar apr jun jul aug sep sept oct nov dec ltd mr mrs ms mt pp prof rev sr st tel vol'
  ).split(' '),
);

/** Abbreviations that often end a sentence: a capital after them begins the next. */
const closingAbbreviations = new Set('jne ym yms tms eaa etc osv mm mfl ry oy ab inc ltd'.split(' '));

const months =
  /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

const closers = new Set(['"', '”', '’', "'", '»', ')', ']']);
const separators = new Set(['/', '|', '•', '·']);
const isStop = (token: Token): boolean => token.kind === 'punctuation' && '.!?…'.includes(token.text);

/** Where the sentences of one line lie. Emoji after a full stop belong to the sentence before. */
export function findSentences(tokens: readonly Token[]): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  let from = 0;
  let at = 0;
  const close = (to: number) => {
    if (to > from) runs.push({ from, to });
    from = to;
  };
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (isSeparator(tokens, at)) {
      close(at);
      from = at + 1;
      at++;
    } else if (isStop(token)) {
      const end = endOfStops(tokens, at);
      if (!isListNumber(tokens, from, at) && endsSentence(tokens, at, end)) close(end);
      at = end;
    } else if (token.kind === 'emoji') {
      const end = endOfEmoji(tokens, at);
      if (isGap(tokens, end) && startsSentence(tokens[end])) close(end);
      at = end;
    } else at++;
  }
  close(tokens.length);
  return runs;
}

/** `1. Ilmoittaudu ajoissa.`: the number that a list entry begins with is no sentence. */
function isListNumber(tokens: readonly Token[], from: number, at: number): boolean {
  const number = tokens[from];
  return at === from + 1 && number?.kind === 'number' && number.text.length <= 2 && !isGap(tokens, at);
}

/** A slash, bar or bullet with space on both sides parts language versions and list items. */
function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'punctuation' && separators.has(token.text) && isGap(tokens, at) && isGap(tokens, at + 1)
  );
}

/** Whether there is space between a token and the one before, or it has none before. */
function isGap(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return !before || !token || token.start > before.end;
}

/** Past the full stops, closing quotes and emoji that follow a full stop. */
function endOfStops(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token; token = tokens[++end]) {
    if (isStop(token) || token.kind === 'emoji') continue;
    if (closers.has(token.text) && !isGap(tokens, end)) continue;
    break;
  }
  return end;
}

function endOfEmoji(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === 'emoji') end++;
  return end;
}

function endsSentence(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (!next) return true;
  if (!isGap(tokens, end) && tokens[end - 1]?.kind !== 'emoji') return false;
  const onlyFullStop = end === at + 1 && tokens[at]?.text === '.';
  if (onlyFullStop && isAbbreviation(tokens, at, next)) return false;
  // «Onko näin?» hän kysyi; "Mitä! ei voi olla": a question or cry may go on in lower case.
  return startsSentence(next);
}

const startsSentence = (token: Token | undefined): boolean =>
  token !== undefined && (token.capitals !== 'none' || token.kind !== 'word');

/** Whether a single full stop belongs to the word or number before it. */
function isAbbreviation(tokens: readonly Token[], at: number, next: Token): boolean {
  const before = tokens[at - 1];
  if (!before || isGap(tokens, at)) return false;
  if (before.kind === 'number')
    return months.test(next.lower) || (next.kind === 'number' && /[.]/.test(before.text));
  if (before.kind !== 'word') return false;
  if (before.text.length === 1 && before.capitals !== 'none' && next.capitals === 'first') return true;
  if (closingAbbreviations.has(before.lower)) return next.capitals === 'none';
  return abbreviations.has(before.lower);
}
