import { isSeq, parseDocument } from 'yaml';

/** A rule as the form has it. */
export interface NewRule {
  readonly id: string;
  readonly phrase: string;
  /** One text a line. */
  readonly flags: string;
  readonly allows: string;
  readonly note: string;
}

/** The file with the rule added at its end, comments and order kept; `undefined` where it is no file of rules. */
export function addRule(text: string, { id, phrase, flags, allows, note }: NewRule): string | undefined {
  const document = parseDocument(text);
  const rules = document.get('rules');
  if (document.errors.length > 0 || !isSeq(rules)) return undefined;
  const examples = { flags: linesOf(flags), allows: linesOf(allows) };
  rules.add(document.createNode({ id, match: { phrase }, note, source: 'Own wording.', examples }));
  return document.toString();
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
