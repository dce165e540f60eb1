/**
 * The words that a tag (with or without `#`) is put together of, as far as capitals, digits and underscores show
 * them: `#PaimionKirjasto2026` is Paimion, Kirjasto and 2026; `#SOTEUudistus` is SOTE and Uudistus.
 */
export function splitHashtag(tag: string): readonly string[] {
  return tag.match(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
}
