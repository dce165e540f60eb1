import { type Element, Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { mobileconfig } from './mobileconfig';
import { samplePolicy } from './sample-policy';

/** The value of an element of a property list. @throws for what Apple's format does not have. */
function readValue(element: Element): unknown {
  const children = [...element.children];
  const name = element.tagName.toLowerCase();
  if (name === 'array') return children.map(readValue);
  if (name === 'dict') {
    const pairs = new Map<string, unknown>();
    for (let at = 0; at < children.length; at += 2) {
      const [key, value] = [children[at], children[at + 1]];
      if (key?.tagName.toLowerCase() !== 'key' || !value) throw new Error('a dict is pairs of key and value');
      if (pairs.has(key.textContent)) throw new Error(`${key.textContent} stands twice`);
      pairs.set(key.textContent, readValue(value));
    }
    return Object.fromEntries(pairs);
  }
  if (children.length > 0) throw new Error(`${name} has parts`);
  if (name === 'string') return element.textContent;
  if (name === 'integer') return Number(element.textContent);
  if (name === 'true' || name === 'false') return name === 'true';
  throw new Error(`a property list has no ${name}`);
}

function read(browser: 'chrome' | 'edge' | 'firefox'): Record<string, unknown> {
  const { DOMParser } = new Window();
  const text = mobileconfig(browser).replace(/^<\?xml[^>]*>\n<!DOCTYPE[^>]*>\n/, '');
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
  expect(documentElement.getAttribute('version')).toBe('1.0');
  const [root, ...rest] = [...documentElement.children];
  if (!root || rest.length > 0) throw new Error('a property list has one value');
  return Object(readValue(root));
}

const UUID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

describe.each(['chrome', 'edge', 'firefox'] as const)('the profile for %s', (browser) => {
  const profile = read(browser);
  const payloads = [profile.PayloadContent].flat().map((each) => Object(each));

  test('has what macOS asks of a profile and of each payload', () => {
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadScope: 'System',
    });
    for (const each of [profile, ...payloads]) {
      expect(each.PayloadUUID).toMatch(UUID);
      expect(each.PayloadIdentifier).toMatch(/^fi\.kintaitta\./);
      expect(each.PayloadVersion).toBe(1);
    }
    const ids = [profile, ...payloads].map((each) => each.PayloadUUID);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('installs the extension and sets what the sample policy says', () => {
    const install = payloads.find((each) => each.ExtensionSettings)?.ExtensionSettings;
    if (browser === 'firefox') {
      expect(install).toHaveProperty([FIREFOX_ID, 'installation_mode'], 'force_installed');
      expect(payloads[0]).toHaveProperty(['3rdparty', 'Extensions', FIREFOX_ID], samplePolicy);
      expect(payloads[0]).toHaveProperty('EnterprisePoliciesEnabled', true);
      return;
    }
    expect(install).toHaveProperty([CHROMIUM_ID, 'override_update_url'], true);
    const domain = browser === 'chrome' ? 'com.google.Chrome' : 'com.microsoft.Edge';
    const own = payloads.find((each) => each.PayloadType === `${domain}.extensions.${CHROMIUM_ID}`);
    expect(own).toMatchObject(samplePolicy);
  });
});
