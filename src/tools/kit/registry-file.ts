import { CHROMIUM_ID } from '../extension-ids';
import { samplePolicy, sampleServer } from './sample-policy';

/** Where the policies of a browser are in the Windows registry. */
export const registryRoots = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  edge: 'Software\\Policies\\Microsoft\\Edge',
} as const;

/** A `.reg` file with the sample policy: lists are keys with numbered values. */
export function registryFile(browser: keyof typeof registryRoots): string {
  const root = `HKEY_LOCAL_MACHINE\\${registryRoots[browser]}`;
  const install = JSON.stringify({
    installation_mode: 'force_installed',
    update_url: `${sampleServer}/update.xml`,
    override_update_url: true,
  });
  const own = `${root}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}\\ExtensionSettings]`,
    `"${CHROMIUM_ID}"="${escaped(install)}"`,
    '',
    ...section(own, samplePolicy),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

const escaped = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** Texts first, then a key for each list and each group of lists. */
function section(path: string, values: object): readonly string[] {
  const entries = Object.entries(Array.isArray(values) ? numbered(values) : values);
  const texts = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [`"${name}"="${escaped(value)}"`] : [],
  );
  const inner = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? section(`${path}\\${name}`, value) : [],
  );
  return [...(texts.length > 0 ? [`[${path}]`, ...texts, ''] : []), ...inner];
}

const numbered = (list: readonly unknown[]): object =>
  Object.fromEntries(list.map((value, index) => [String(index + 1), value]));
