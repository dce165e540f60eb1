import type { Command } from './command';
import { buildPack } from './pack-build';
import { diffPack } from './pack-diff';
import { explainPack } from './pack-explain';
import { generateKeys } from './pack-keygen';
import { newPack } from './pack-new';
import { publishPack } from './pack-publish';
import { signPack } from './pack-sign';
import { testPack } from './pack-test';
import { validatePack } from './pack-validate';
import { verifyPack } from './pack-verify';

const commands: Readonly<Record<string, Command>> = {
  new: newPack,
  validate: validatePack,
  test: testPack,
  explain: explainPack,
  diff: diffPack,
  keygen: generateKeys,
  build: buildPack,
  sign: signPack,
  verify: verifyPack,
  publish: publishPack,
};

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
