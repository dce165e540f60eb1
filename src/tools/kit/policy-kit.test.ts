import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test, vi } from 'vitest';
import { version } from '../../../package.json';
import { policyKeys } from '../../settings/policy-keys';
import { policy } from '../commands/policy';
import { rulesFolder } from '../read-rules';
import { policyKit } from './policy-kit';

const kit = policyKit(version);
const read = (path: string) => readFileSync(join(rulesFolder, 'kit', path), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
const keys = Object.keys(policyKeys);

test.each(Object.keys(kit))('%s is what the table of keys makes of it', (path) => {
  expect(read(path)).toBe(kit[path]);
});

describe('the policy definitions for Windows', () => {
  const admx = read('windows/kintaitta.admx');

  test('have every key for Chrome and for Edge', () => {
    const names = all(admx, /<policy name="([^"]+)"/g);
    expect(names).toEqual(['chrome', 'edge'].flatMap((browser) => keys.map((key) => `${browser}_${key}`)));
  });

  test.each(['fi-FI', 'sv-SE', 'en-US'])('have all their words in %s', (language) => {
    const adml = read(`windows/${language}/kintaitta.adml`);
    const strings = new Set(all(adml, /<string id="([^"]+)">[^<]+</g));
    const presentations = new Set(all(adml, /<presentation id="([^"]+)"/g));
    expect(all(admx, /\$\(string\.([^)]+)\)/g).filter((id) => !strings.has(id))).toEqual([]);
    expect(all(admx, /\$\(presentation\.([^)]+)\)/g).filter((id) => !presentations.has(id))).toEqual([]);
    const controls = all(adml, /refId="([^"]+)"/g);
    expect(all(admx, /<(?:text|list) id="([^"]+)"/g)).toEqual(controls);
  });
});

test.each(Object.keys(kit).filter((path) => /\.(admx|adml|xml|mobileconfig)$/.test(path)))(
  '%s is well-formed',
  (path) => {
    const { DOMParser } = new Window();
    const parsed = new DOMParser().parseFromString(read(path), 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
  },
);

test.each(['linux/kintaitta.json', 'firefox/policies.json'])('%s is used as it is', async (path) => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  expect(await policy(['check', join(rulesFolder, 'kit', path)])).toBe(0);
  expect(printed).toContain('municipality (locked): "paimio"');
});

test.each(['chrome', 'edge'])('the registry file for %s sets the same', (browser) => {
  const text = read(`windows/kintaitta-${browser}.reg`);
  expect(text).toContain('"municipality"="paimio"');
  expect(text).toMatch(/\\policy\\enforced\]\r\n"1"="municipality"/);
  expect(text).toMatch(/\\policy\\accounts\\facebook\]\r\n"1"="Paimion kirjasto"/);
});
