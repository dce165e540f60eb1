import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { reportParts, reportText } from '../pages/policy-text';
import { policyReportSchema } from '../settings/policy-report';
import { knownAccounts, personalAccountsToo } from '../settings/settings';
import { policyReport } from './policy-report';

const packs = fileURLToPath(new URL('../../.generated/packs/', import.meta.url));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.2.3',
  });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async (input) => new Response(readFileSync(packs + String(input).replace(/^.*\//, ''))),
  );
});

const text = async () => reportText(reportParts(await policyReport(), 'en'));
const policy = (values: Record<string, unknown>) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => values);

test('without a policy everything is by default or by the user', async () => {
  policy({});
  await personalAccountsToo.set(true);
  expect(await text()).toContain('This browser has no policy for Kintaitta.');
  expect(await text()).toContain('Personal accounts, too: yes (you)');
  expect(await text()).toContain('Municipality: base (default)');
});

test('what the organisation set is told, with the lock, and what is not used with the reason', async () => {
  policy({
    municipality: 'paimio',
    enforced: ['municipality', 'isOn'],
    locale: 'klingon',
    pack: '{"schema":1}',
  });
  const told = await text();
  expect(told).toContain('Municipality: paimio (your organisation, locked 🔒)');
  expect(told).toContain("Not used: locale: The value can't be used");
  expect(told).toContain('Not used: enforced: This can\'t be locked ("isOn"');
  expect(told).toContain('The rules in the policy are not used: Its content has a mistake');
  expect(told).toContain('City of Paimio (paimio), came with Kintaitta');
});

test('the report names no accounts of persons', async () => {
  policy({});
  await knownAccounts.set({ 'x:anna_k': 'personal' });
  expect(await text()).toContain('Accounts you have told about: 1 (you)');
  expect(await text()).not.toContain('anna_k');
});

test('the report passes the protocol', async () => {
  policy({ packUrl: 'https://www.example.fi/p.jws' });
  expect(v.safeParse(policyReportSchema, await policyReport()).success).toBe(true);
});

test('a municipality that there are no rules of is told', async () => {
  policy({ municipality: 'pamio' });
  expect(await text()).toContain('There are no rules named “pamio”: the general ones are in force.');
  policy({ municipality: 'paimio' });
  expect(await text()).not.toContain('There are no rules named');
});
