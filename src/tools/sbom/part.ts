import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../setup/run.mjs';

/** Something of others that is in the extension. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** SPDX id. */
  readonly licence: string;
  /** Package URL. */
  readonly purl: string;
  /** The text of the licence with its notices; absent where the part brings none. */
  readonly text?: string;
}

const manifestSchema = v.object({ version: v.string(), license: v.string() });

/** A package of `node_modules`. */
export function npmPart(name: string): Part {
  const folder = join(root, 'node_modules', name);
  const { version, license } = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return {
    name,
    version,
    licence: license,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(file && { text: ownText(readFileSync(join(folder, file), 'utf8')) }),
  };
}

/** Without what a tool has bundled for itself: that is not in the extension. */
const ownText = (text: string): string =>
  text.split(/^#+ Licenses of bundled dependencies/m, 1)[0]?.trim() ?? '';

/** The Finnish dictionary, which is packaged as it is: its note beside it says which version. */
export function dictionaryPart(): Part {
  const note = readFileSync(join(root, 'src', 'public', 'dictionary', 'README.txt'), 'utf8');
  const version = /version ([\d.]*\d)/.exec(note)?.[1] ?? 'unknown';
  const copyright = '/usr/share/doc/voikko-fi/copyright';
  return {
    name: 'voikko-fi',
    version,
    licence: 'GPL-2.0-or-later',
    purl: `pkg:generic/voikko-fi@${version}?download_url=https://www.puimula.org/voikko-sources/voikko-fi/voikko-fi-${version}.tar.gz`,
    text: existsSync(copyright) ? `${note.trim()}\n\n${readFileSync(copyright, 'utf8').trim()}` : note.trim(),
  };
}
