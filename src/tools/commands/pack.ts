import type { Command } from './command';
import { testPack } from './pack-test';
import { validatePack } from './pack-validate';

const commands: Readonly<Record<string, Command>> = { validate: validatePack, test: testPack };

/** `kintaitta pack …`: what an author does with a rule pack. */
export function pack([name = '', ...parameters]: readonly string[]): number | Promise<number> {
  const command = commands[name];
  if (!command) {
    throw new Error(
      `There is no command "pack ${name}": the commands are ${Object.keys(commands).join(', ')}.`,
    );
  }
  return command(parameters);
}
