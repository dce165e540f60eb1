import { check } from './commands/check';
import { pack } from './commands/pack';

const HELP = `kintaitta check "text" | FILE [--pack ID|PATH] [--account …] [--role …] [--platform …] [--surface …] [--bilingual]
    checks a text and shows what was found, with carets under the words
kintaitta check --ndjson [--pack ID|PATH]
    reads {id, text, platform?, surface?, account?, role?, bilingual?} a line, answers {id, languages, findings} a line
kintaitta pack validate DIR
    checks the files of a rule pack: every mistake with file, line, rule and field
kintaitta pack test DIR [--file FILE] [--rule ID]
    runs the examples of the rules`;

/** Runs one command; its exit code: 0 fine, 1 something was found wrong, 2 it was called wrongly. */
function run([command, ...parameters]: readonly string[]): number {
  try {
    if (command === 'check') return check(parameters);
    if (command === 'pack') return pack(parameters);
    const asked = command === undefined || command === 'help' || command === '--help';
    (asked ? console.log : console.error)(asked ? HELP : `There is no command "${command}".\n\n${HELP}`);
    return asked ? 0 : 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = run(process.argv.slice(2));
