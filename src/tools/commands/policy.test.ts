import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { CompiledPack } from '../../pack/compiled-pack';
import { generateSigningKeys, signPack } from '../../pack/signed-pack';
import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { policy } from './policy';

const folder = mkdtempSync(join(tmpdir(), 'kintaitta-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(file: unknown): Promise<{ code: number; output: string }> {
  const printed: string[] = [];
  for (const way of ['log', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((text: string) => void printed.push(text));
  }
  const path = join(folder, 'policy.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file, undefined, 2));
  return { code: await policy(['check', path]), output: printed.join('\n') };
}

const forChromium = (values: object) => ({ '3rdparty': { extensions: { [CHROMIUM_ID]: values } } });
const forFirefox = (values: object) => ({
  policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } },
});

test.each([
  ['Chromium', forChromium],
  ['Firefox', forFirefox],
])('a policy file of %s is told key by key', async (_name, wrap) => {
  const { code, output } = await check(wrap({ municipality: 'paimio', enforced: ['municipality'] }));
  expect(output).toContain('municipality (locked): "paimio"');
  expect(code).toBe(0);
});

test('what would be ignored is told with the reason', async () => {
  const { code, output } = await check(forChromium({ locale: 'ruotsi', pack: '{"schema":1}' }));
  expect(output).toMatch(/policy\.json:\d+:\d+ "locale" is ignored: The value can't be used \(wrong-value/);
  expect(output).toMatch(/policy\.json:\d+:\d+ "pack" is ignored: Its content has a mistake \(bad-content/);
  expect(code).toBe(1);
});

test('a policy of another extension is told from ours', async () => {
  await expect(check({ '3rdparty': { extensions: { abc: {} } } })).rejects.toThrow(CHROMIUM_ID);
});

const pack = { schema: 1, id: 'kuntala' };
const key = { kty: 'OKP', crv: 'Ed25519', x: 'abc', kid: 'k' };
test.each([
  ['a pack pasted as an object', { pack }, '"pack" is left out by Chrome and Edge', '"kintaitta pack sign"'],
  ['keys pasted as objects', { packKeys: [key] }, '"packKeys" is left out', '"kintaitta pack keygen"'],
  ['a text in place of a list', { enforced: 'locale' }, '"enforced" is left out', '["…", "…"]'],
  ['accounts without a platform', { accounts: ['Kuntala'] }, '"accounts" is left out', '{"facebook": ["…"]}'],
])('%s: Chrome and Edge would drop it, which is told with the way out', async (_what, values, told, way) => {
  const { code, output } = await check(forChromium(values));
  expect(output).toMatch(/policy\.json:5:\d+ "/);
  expect(output).toContain(told);
  expect(output).toContain(way);
  expect(code).toBe(1);
});

test('Firefox takes keys and lists as they are', async () => {
  const { code, output } = await check(
    forFirefox({ packKeys: [key], packUrl: 'https://www.example.fi/k.jws' }),
  );
  expect(output).toContain('All of it is used, by Firefox.');
  expect(code).toBe(0);
});

test('broken JSON is told with line and column', async () => {
  await expect(check('{\n  "policies": {,}\n}')).rejects.toThrow(/policy\.json:2:16 this is no valid JSON/);
});

test('a file of Windows or macOS is not taken for JSON', async () => {
  await expect(policy(['check', 'kintaitta.reg'])).rejects.toThrow('only policies in JSON');
});

test.each([
  ['a municipality without rules', { municipality: 'pamio' }, '"municipality" names no rules'],
  [
    'a rule that there is not',
    { disabledRules: ['tone.fi/none'] },
    '"disabledRules" names rules that there are not: tone.fi/none',
  ],
])('%s is told', async (_what, values, told) => {
  const { code, output } = await check(forChromium(values));
  expect(output).toContain(told);
  expect(code).toBe(1);
});

test('what an address brings is not guessed at', async () => {
  const values = {
    municipality: 'kuntala',
    packUrl: 'https://www.example.fi/k.jws',
    packKeys: [JSON.stringify(key)],
  };
  expect((await check(forChromium(values))).code).toBe(0);
});

test('who answers for the pack in a policy is told', async () => {
  const { publicKey, privateKey } = await generateSigningKeys('kuntala-2026');
  const content: CompiledPack = {
    schema: 1,
    id: 'kuntala',
    version: '1.0.0',
    title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
    chain: ['kuntala'],
    rules: [],
    guidelines: [],
    sets: {},
  };
  const jws = await signPack(
    { issuer: 'Kuntala', approver: 'Tietosuojavastaava', published: new Date().toISOString(), pack: content },
    privateKey,
  );
  const { code, output } = await check(forChromium({ pack: jws, packKeys: [JSON.stringify(publicKey)] }));
  expect(output).toContain('kuntala 1.0.0, 0 rules, signed for Kuntala, approved by Tietosuojavastaava');
  expect(output).toContain('key kuntala-2026');
  expect(code).toBe(0);
});
