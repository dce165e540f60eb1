import { check } from './commands/check';
import type { Command } from './commands/command';
import { pack } from './commands/pack';

const HELP = `kintaitta check "text" | FILE [--pack ID|PATH] [--account …] [--role …] [--platform …] [--surface …] [--bilingual]
    checks a text and shows what was found, with carets under the words
kintaitta check --ndjson [--pack ID|PATH]
    reads {id, text, platform?, surface?, account?, role?, bilingual?} a line, answers {id, languages, findings} a line
kintaitta pack validate DIR
    checks the files of a rule pack: every mistake with file, line, rule and field
kintaitta pack test DIR [--file FILE] [--rule ID]
    runs the examples of the rules`;

const commands: Readonly<Record<string, Command>> = { check, pack, help, '--help': help };

function help(): number {
  console.log(HELP);
  return 0;
}

async function run([name = 'help', ...parameters]: readonly string[]): Promise<number> {
  try {
    const command = commands[name];
    if (!command) throw new Error(`There is no command "${name}".\n\n${HELP}`);
    return await command(parameters);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
