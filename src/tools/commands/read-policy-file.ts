import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseYaml } from '../../pack/parse-yaml';
import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { readJson } from './read-json';

export interface PolicyFile {
  readonly browser: 'chromium' | 'firefox';
  /** What the file says to Kintaitta, unchecked. */
  readonly values: Readonly<Record<string, unknown>>;
  /** `file:line:column` of a key. */
  placeOf(key: string): string;
}

const ways = {
  chromium: ['3rdparty', 'extensions', CHROMIUM_ID],
  firefox: ['policies', '3rdparty', 'Extensions', FIREFOX_ID],
} as const;
const valuesSchema = v.record(v.string(), v.unknown());

/** @throws where the file is no policy in JSON, or none for Kintaitta. */
export function readPolicyFile(path: string): PolicyFile {
  if (!path.endsWith('.json')) {
    throw new Error(
      `${path}: only policies in JSON can be checked here. Those of Windows and macOS are seen on chrome://policy and edge://policy, and on the page "Policy and rules".`,
    );
  }
  const json = readJson(path);
  for (const browser of ['chromium', 'firefox'] as const) {
    const found = v.safeParse(valuesSchema, at(json, ways[browser]));
    if (!found.success) continue;
    const { placeOf } = parseYaml({ path, text: readFileSync(path, 'utf8') }, () => undefined); // JSON is YAML.
    return { browser, values: found.output, placeOf: (key) => placeOf([...ways[browser], key]) };
  }
  const names = (way: readonly string[]): string => way.map((name) => `"${name}"`).join(' › ');
  throw new Error(
    `${path} says nothing to Kintaitta: Chrome and Edge need ${names(ways.chromium)}, Firefox ${names(ways.firefox)}.`,
  );
}

function at(value: unknown, way: readonly string[]): unknown {
  let inner = value;
  for (const name of way) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}
