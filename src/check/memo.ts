/** The value for the key: remembered, or made now. */
export type Memo<V> = (key: string, make: () => V) => V;

/** A memory of the most recently made or used values, at most `size` of them. */
export function createMemo<V>(size: number): Memo<V> {
  const values = new Map<string, V>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) {
      values.delete(key);
      values.set(key, known);
      return known;
    }
    const value = make();
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > size && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
