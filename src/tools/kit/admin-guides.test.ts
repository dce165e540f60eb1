import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyMessages, workbenchMessages } from '../../locales';
import { policyKeys } from '../../settings/policy-keys';
import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { rulesFolder } from '../read-rules';

const locales = ['fi', 'sv', 'en'] as const;
const guide = (locale: (typeof locales)[number]): string =>
  readFileSync(join(rulesFolder, 'kit', `admin-guide.${locale}.md`), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The skeleton: how headings, steps, points and rows of tables follow each other. */
const shape = (text: string): readonly string[] => all(text, /^(#+(?: \d+\.)?|\d+\.|-(?= )|\|(?= ))/gm);
/** Everything that is typed or pasted: commands, files, keys, addresses. */
const code = (text: string): readonly string[] => [...all(text, /`([^`]+)`/g)].sort();

describe.each(['fi', 'sv'] as const)('the admin guide in %s', (locale) => {
  test('has the same headings, steps and tables as the English one', () => {
    expect(shape(guide(locale))).toEqual(shape(guide('en')));
  });

  test('has the same commands, files and keys', () => {
    expect(code(guide(locale))).toEqual(code(guide('en')));
  });
});

describe.each(locales)('the admin guide in %s', (locale) => {
  const text = guide(locale);

  test('tells of every key, and names the extension as browsers do', () => {
    const rows = all(text, /^\| `([a-zA-Z]+)` /gm);
    expect(rows).toEqual(Object.keys(policyKeys));
    expect(text).toContain(CHROMIUM_ID);
    expect(text).toContain(FIREFOX_ID);
  });

  test('quotes what the page about policy and rules says', () => {
    const messages = policyMessages[locale];
    const said = [messages.noPolicy(), ...Object.values(messages.reason).map((reason) => reason())].join(
      '\n',
    );
    const quotes = all(text, /^\| "([^"]+)"/gm).map((quote) => quote.replace(/ …$/, ''));
    expect(quotes).toHaveLength(5);
    for (const quote of quotes) expect(said).toContain(quote);
    expect(text).toContain(messages.title());
    expect(text).toContain(messages.copy());
    expect(text).toContain(workbenchMessages[locale].title());
  });
});
