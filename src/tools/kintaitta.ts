import { check } from './commands/check';
import type { Command } from './commands/command';
import { guidelines } from './commands/guidelines';
import { pack } from './commands/pack';
import { policy } from './commands/policy';
import { sbom } from './commands/sbom';
import { errorText } from './error-text';

const HELP = `Begin each with: npm run -s kintaitta -- (for example npm run -s kintaitta -- pack new kuntala)

kintaitta check "text" | FILE [--pack ID|PATH] [--account …] [--role …] [--platform …] [--surface …] [--bilingual]
    checks a text and shows what was found, with carets under the words
kintaitta check --ndjson [--pack ID|PATH]
    reads {id, text, platform?, surface?, account?, role?, bilingual?} a line, answers {id, languages, findings} a line
kintaitta pack new ID [--in FOLDER] [--name "…"]
    makes a pack to start from
kintaitta pack validate DIR [--words]
    checks the files of a rule pack: every mistake with file, line, rule and field, and what is hardly meant (unknown words,
    homographs, phrases that read otherwise than they look); --words: the forms each word finds
kintaitta pack test DIR [--file FILE] [--rule ID] [--posts FILE|FOLDER]
    runs the examples of the rules; --posts: what old posts (.txt, .csv, .ndjson) would have been told
kintaitta pack explain RULE [--pack DIR]
    where a rule stands, what each pack makes of it, what it does and what it is grounded in
kintaitta pack diff A B
    what changes from one pack to another
kintaitta pack keygen NAME
    makes a pair of signing keys
kintaitta pack build DIR [--out FILE]
    one checked JSON document, merged with the packs it extends
kintaitta pack sign DIR|FILE --key PRIVATE --issuer "…" --approver "…" [--expires DATE] [--out FILE]
kintaitta pack verify FILE --key PUBLIC [--key …]
kintaitta pack publish DIR|FILE --key PRIVATE --issuer "…" --approver "…" [--expires DATE] --to FOLDER
    signs, and writes what a web server is to serve
kintaitta guidelines [--pack ID|PATH] [--json]
    lists the guidelines of the packs: source, quote, advice, what shows each, examples
kintaitta policy check FILE
    what a policy file of Chrome, Edge or Firefox sets, and what would be ignored and why
kintaitta sbom [--to FOLDER]
    the parts of others in the extension: bill of materials (CycloneDX) and licences`;

const commands: Readonly<Record<string, Command>> = {
  check,
  pack,
  guidelines,
  policy,
  sbom,
  help,
  '--help': help,
};

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
    console.error(errorText(error));
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
