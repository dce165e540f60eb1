import * as v from 'valibot';
import type { Draft } from '../../draft';
import { draftFields, toDraft } from './draft-schema';

/** A draft to check and the name that its answer carries. */
export interface Request extends Draft {
  readonly id: string | number;
}

const requestSchema = v.pipe(
  v.object({ id: v.union([v.string(), v.number()]), ...draftFields }),
  v.transform(({ id, ...fields }): Request => ({ id, ...toDraft(fields) })),
);

/**
 * Reads one JSON object a line; empty lines are passed over. Fields that we do not know are too.
 * @throws for the first line that is no request, with its number (from 1) and what is wrong with it.
 */
export function readRequests(input: string): readonly Request[] {
  const requests: Request[] = [];
  input.split('\n').forEach((line, index) => {
    if (line.trim() !== '') requests.push(readRequest(line, index + 1));
  });
  return requests;
}

function readRequest(line: string, number: number): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const fields = v.safeParse(requestSchema, value);
  if (fields.success) return fields.output;
  const [issue] = fields.issues;
  const field = v.getDotPath(issue);
  if (field === null)
    throw new Error(`Line ${number} must be an object {id, text, …}, not ${issue.received}.`);
  if (issue.received === 'undefined') throw new Error(`Line ${number}: "${field}" is missing.`);
  throw new Error(`Line ${number}: "${field}" must be ${issue.expected}, not ${issue.received}.`);
}
