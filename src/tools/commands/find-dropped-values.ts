import { type PolicyShape, policyKeys } from '../../settings/policy-keys';

export interface DroppedValue {
  readonly key: string;
  /** What to write instead, to be read after the name of the key. */
  readonly message: string;
}

/**
 * Values that Chrome and Edge leave out before Kintaitta sees them, and without a word, as they are of another type than
 * the schema of `storage.managed` says. Firefox hands over everything.
 */
export function findDroppedValues(values: Readonly<Record<string, unknown>>): readonly DroppedValue[] {
  return Object.entries(policyKeys).flatMap(([key, { shape }]) => {
    const value = values[key];
    if (value === undefined || fits[shape](value)) return [];
    return [{ key, message: `is left out by Chrome and Edge without a word: ${wayOut(key, shape)}` }];
  });
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fits: Readonly<Record<PolicyShape, (value: unknown) => boolean>> = {
  text: isText,
  list: isList,
  lists: (value) => isObject(value) && Object.values(value).every(isList),
};

const shapesInWords: Readonly<Record<PolicyShape, string>> = {
  text: 'it must be text, in quotes',
  list: 'it must be a list of texts, ["…", "…"]',
  lists: 'it must be a list of texts for each platform, {"facebook": ["…"]}',
};

function wayOut(key: string, shape: PolicyShape): string {
  if (key === 'pack') {
    return 'a pack must stand there as text, not as an object. Put in the one line of "kintaitta pack sign" (in quotes), or give its address as packUrl';
  }
  if (key === 'packKeys') {
    return 'each key must be text, not an object. Write every " inside it as \\"; "kintaitta pack keygen" tells the line';
  }
  return shapesInWords[shape];
}
