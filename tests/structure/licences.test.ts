import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { root } from './source-files';

const manifest = v.object({
  license: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const read = (...path: string[]) =>
  v.parse(manifest, JSON.parse(readFileSync(join(root, ...path, 'package.json'), 'utf8')));

/** Licences that may be combined with GPL-3.0-or-later. */
const compatible = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  '0BSD',
  'LGPL-2.1-or-later',
];

const { license, dependencies } = read();

test('the project is GPL-3.0-or-later', () => {
  expect(license).toBe('GPL-3.0-or-later');
});

test.each(Object.keys(dependencies))('the licence of %s goes with ours', (name) => {
  expect(compatible).toContain(read('node_modules', name).license);
});
