import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
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
  writeFileSync(path, JSON.stringify(file));
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
  expect(output).toContain('"locale" is ignored, wrong-value');
  expect(output).toContain('"pack" is ignored, bad-content');
  expect(code).toBe(1);
});

test('a policy of another extension is told from ours', async () => {
  await expect(check({ '3rdparty': { extensions: { abc: {} } } })).rejects.toThrow(CHROMIUM_ID);
});
