/** So many letters at the beginning of a word stay the same in all of its forms, and in its stem. */
const BEGINNING = 2;

/** What has a key; the keys are found out when a key is asked for that begins alike. */
export type ByBeginning<Value> = (key: string) => readonly Value[];

/**
 * Groups values by keys that cost much to find out, so that the words of a text decide for which values that is done.
 * @param textOf a word that begins as all keys of the value do.
 */
export function groupByBeginning<Value>(
  values: readonly Value[],
  textOf: (value: Value) => string,
  keysOf: (value: Value) => Iterable<string>,
): ByBeginning<Value> {
  const waiting = new Map<string, Value[]>();
  for (const value of values) append(waiting, textOf(value).slice(0, BEGINNING), value);
  const byKey = new Map<string, Value[]>();
  return (key) => {
    const beginning = key.slice(0, BEGINNING);
    for (const value of waiting.get(beginning) ?? []) {
      for (const each of keysOf(value)) append(byKey, each, value);
    }
    waiting.delete(beginning);
    return byKey.get(key) ?? [];
  };
}

function append<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const values = table.get(key);
  if (values) values.push(value);
  else table.set(key, [value]);
}
