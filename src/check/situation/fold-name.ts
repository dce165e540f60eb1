/** A name of a place as it stands in an address of the net: `Mänttä-Vilppula` → `mantta-vilppula`. */
export function foldName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '');
}
