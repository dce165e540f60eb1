/**
 * The one thing that a command is about.
 * @throws with an example of the right call where there are none or several.
 */
export function onlyOne(positionals: readonly string[], example: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined || rest.length > 0) throw new Error(`Name one: ${example}`);
  return first;
}
