import type { Pack } from '../pack/pack';

/** What a detector makes of the pack, made once: a draft has many passages. */
export function oncePerPack<T extends object>(make: (pack: Pack) => T): (pack: Pack) => T {
  const made = new WeakMap<Pack, T>();
  return (pack) => {
    const value = made.get(pack) ?? make(pack);
    made.set(pack, value);
    return value;
  };
}
