import { readFileSync } from 'node:fs';

/** The content of a JSON file. @throws naming file, line and column where it is none. */
export function readJson(path: string): unknown {
  return parseJson(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), path, 1);
}

/**
 * JSON that stands in a file.
 * @param line the line of the file that the text begins in, from 1.
 * @throws naming file, line and column where it is no JSON.
 */
export function parseJson(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const what = message.replace(/ in JSON at position.*| \(line \d+ column \d+\)/, '');
    throw new Error(
      `${path}:${line + before.length - 1}:${column} this is no valid JSON: ${what}. Look for a comma, quotation mark or bracket that is missing or too many`,
    );
  }
}
