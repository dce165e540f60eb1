import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { defineSetting } from './setting';
import { isOn, personalAccountsToo, restsUntil } from './settings';

beforeEach(() => fakeBrowser.reset());

const colour = defineSetting('municipality', {
  schema: v.picklist(['red', 'blue']),
  fallback: () => 'red' as const,
  byPolicy: true,
});
const policy = (values: Record<string, unknown>) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => values);

describe('a setting', () => {
  test('has its default until somebody sets it', async () => {
    expect(await colour.read()).toEqual({ value: 'red', setBy: 'default', isLocked: false });
    await colour.set('blue');
    expect(await colour.read()).toEqual({ value: 'blue', setBy: 'user', isLocked: false });
    await colour.clear();
    expect(await colour.get()).toBe('red');
  });

  test('counts as not set when what is stored can not be read any more', async () => {
    await browser.storage.local.set({ 'setting.municipality': 'green' });
    expect(await colour.read()).toEqual({ value: 'red', setBy: 'default', isLocked: false });
  });

  test('gives way to the user where the organisation only proposes', async () => {
    policy({ municipality: 'blue' });
    expect(await colour.read()).toEqual({ value: 'blue', setBy: 'organisation', isLocked: false });
    await colour.set('red');
    expect(await colour.read()).toEqual({ value: 'red', setBy: 'user', isLocked: false });
  });

  test('is locked where the organisation enforces it', async () => {
    policy({ municipality: 'blue', enforced: ['municipality'] });
    await colour.set('red');
    expect(await colour.read()).toEqual({ value: 'blue', setBy: 'organisation', isLocked: true });
  });

  test.each([
    [{ municipality: 'green' }],
    [{ municipality: 7, enforced: ['municipality'] }],
    [{ municipality: null }],
  ])('ignores a policy that can not be used: %o', async (values) => {
    policy(values);
    expect(await colour.read()).toEqual({ value: 'red', setBy: 'default', isLocked: false });
  });

  test('is read without the policy where the browser has none', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await colour.get()).toBe('red');
  });

  test('tells of its changes until the signal ends', async () => {
    const ending = new AbortController();
    const onChange = vi.fn();
    colour.watch(onChange, ending.signal);
    await colour.set('blue');
    ending.abort();
    await colour.set('red');
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('what no policy can reach', () => {
  test.each([
    [personalAccountsToo, { personalAccountsToo: true, enforced: ['personalAccountsToo'] }, false],
    [isOn, { isOn: false, enforced: ['isOn'] }, true],
    [restsUntil, { restsUntil: 9e15, enforced: ['restsUntil'] }, 0],
  ])('%o', async (setting, values, expected) => {
    policy(values);
    expect(await setting.get()).toBe(expected);
  });
});
