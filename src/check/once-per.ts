/** What is made of an object, made once and remembered as long as the object is there. */
export function oncePer<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before) return before;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
