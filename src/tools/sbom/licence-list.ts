import type { Part } from './part';

const LINE = '-'.repeat(78);

/** The parts of others with their licences: first the list, then the texts. */
export function licenceList(version: string, parts: readonly Part[]): string {
  return [
    `Kintaitta ${version} is GPL-3.0-or-later: its text is LICENSE.txt in the extension. It has parts of others:`,
    '',
    ...parts.map(({ name, version: of, licence }) => `  ${name} ${of}: ${licence}`),
    ...parts.flatMap(({ name, licence, text }) => [
      '',
      LINE,
      `${name}: ${licence}`,
      '',
      text ??
        'The package brings no text of its licence; it is the standard one of this name (spdx.org/licenses).',
    ]),
    '',
  ].join('\n');
}
