import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { CHROMIUM_ID } from '../extension-ids';
import { adml, admx } from './admx';
import { registryFile, registryRoots } from './registry-file';
import { samplePolicy } from './sample-policy';

const parse = (text: string) => {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(text, 'application/xml');
};
const definitions = parse(admx());
const policies = [...definitions.querySelectorAll('policies > policy')];
const attribute = (name: string) => (element: { getAttribute(name: string): string | null }) =>
  element.getAttribute(name) ?? '';

describe('each policy of the definitions', () => {
  const categories = [...definitions.querySelectorAll('categories > category')].map(attribute('name'));

  test.each(policies.map((policy) => [attribute('name')(policy), policy] as const))(
    '%s stands in a category, is supported somewhere, and writes where Chromium reads',
    (name, policy) => {
      expect(categories).toContain(policy.querySelector('parentCategory')?.getAttribute('ref'));
      const supported = policy.querySelector('supportedOn')?.getAttribute('ref') ?? '';
      expect(definitions.querySelector(`definition[name="${supported}"]`)).not.toBeNull();
      for (const part of ['displayName', 'explainText']) {
        expect(attribute(part)(policy)).toMatch(/^\$\(string\.\w+\)$/);
      }
      expect(attribute('presentation')(policy)).toBe(`$(presentation.${name})`);
      const root = name.startsWith('chrome') ? registryRoots.chrome : registryRoots.edge;
      expect(attribute('key')(policy)).toBe(`${root}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`);
      expect(policy.querySelectorAll('elements > *').length).toBeGreaterThan(0);
    },
  );

  test('has names and controls of its own', () => {
    const ids = [...definitions.querySelectorAll('elements > *')].map(attribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(policies.map(attribute('name'))).size).toBe(policies.length);
  });
});

describe.each(['fi', 'sv', 'en'] as const)('the words in %s', (language) => {
  const words = parse(adml(language));
  const strings = [...words.querySelectorAll('stringTable > string')];

  test('have each string once, none of them empty, and none that nothing names', () => {
    const ids = strings.map(attribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(strings.filter((each) => each.textContent.trim() === '')).toEqual([]);
    const named = [...admx().matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id);
    expect([...ids].sort()).toEqual([...new Set(named)].sort());
  });

  test('have a presentation with the right kind of control for each element', () => {
    const kinds: Record<string, string> = { text: 'textBox', list: 'listBox' };
    for (const policy of policies) {
      const name = attribute('name')(policy);
      const presentation = words.querySelector(`presentation[id="${name}"]`);
      const controls = [...(presentation?.children ?? [])].map((each) =>
        `${each.tagName} ${attribute('refId')(each)}`.toLowerCase(),
      );
      const elements = [...policy.querySelectorAll('elements > *')].map((each) =>
        `${kinds[each.tagName.toLowerCase()]} ${attribute('id')(each)}`.toLowerCase(),
      );
      expect(controls).toEqual(elements);
    }
  });
});

describe.each(['chrome', 'edge'] as const)('the registry file for %s', (browser) => {
  const text = registryFile(browser);

  test('has only lines that the registry editor reads, ended as on Windows', () => {
    const [head, ...lines] = text.split('\r\n');
    expect(head).toBe('Windows Registry Editor Version 5.00');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const key = /^\[HKEY_LOCAL_MACHINE\\Software\\Policies\\[\w\\]+\]$/;
    const value = /^"[\w]+"="(?:[^"\\]|\\["\\])*"$/;
    expect(lines.filter((line) => line !== '' && !key.test(line) && !value.test(line))).toEqual([]);
  });

  test('gives back the JSON of the installation', () => {
    const [, escaped = ''] = new RegExp(`^"${CHROMIUM_ID}"="(.*)"\\r$`, 'm').exec(text) ?? [];
    expect(JSON.parse(escaped.replace(/\\(["\\])/g, '$1'))).toMatchObject({
      installation_mode: 'force_installed',
      override_update_url: true,
    });
  });

  test('sets the municipality of the sample', () => {
    expect(text).toContain(`"municipality"="${samplePolicy.municipality}"`);
  });
});
