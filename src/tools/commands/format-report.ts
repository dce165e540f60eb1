import type { CheckResult } from '../../check/engine';
import type { Finding } from '../../finding';

const LANGUAGE_NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;
/** Signs that take two columns of a terminal, or none; close enough for carets to point at the right word. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** The text, with carets under the words of each finding and what it is. */
export function formatReport({ languages, findings }: CheckResult, text: string): string {
  const names = languages.map((language) => LANGUAGE_NAMES[language]).join(', ');
  const head = `${names === '' ? 'No language that we check' : names}; ${countOf(findings.length)}.`;
  const blocks: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const here = findings.filter(({ start }) => start >= offset && start <= offset + line.length);
    const notes = here.flatMap((finding) => formatFinding(finding, line, finding.start - offset));
    blocks.push([line.replace(/\t/g, ' '), ...notes].join('\n'));
    offset += line.length + 1;
  }
  return `${head}\n\n${blocks.join('\n')}`;
}

function countOf(number: number): string {
  if (number === 0) return 'nothing found';
  return number === 1 ? '1 finding' : `${number} findings`;
}

function formatFinding(finding: Finding, line: string, column: number): readonly string[] {
  const marked = line.slice(column, column + finding.end - finding.start);
  const indent = ' '.repeat(widthOf(line.slice(0, column)));
  const what = `${finding.severity} · ${finding.category}: ${finding.kind} (${finding.rule})`;
  const instead = finding.suggestions?.length ? [`instead: ${finding.suggestions.join(' · ')}`] : [];
  const why = finding.guideline ? [`guideline: ${finding.guideline}`] : [];
  return [
    `${indent}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
    ...[what, ...instead, ...why].map((each) => indent + each),
  ];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
