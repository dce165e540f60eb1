import * as v from 'valibot';
import type { YamlFile } from './parse-yaml';

/**
 * Checks a file against its schema. Every mistake is reported with its place, the rule or entry it is in, the field
 * and what is expected there.
 */
export function validate<S extends v.GenericSchema>(
  file: YamlFile,
  schema: S,
  report: (problem: string) => void,
): v.InferOutput<S> | undefined {
  if (file.value === undefined) return undefined;
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = (issue.path ?? []).map(({ key }) => key).filter(isKey);
    report(`${file.placeOf(field)} ${entryName(file.value, field)}${faultOf(issue, field)}`);
  }
  return undefined;
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

/** `rule "tone.fi/insult", ` for what lies inside a rule; by its id also for other entries of a list. */
function entryName(value: unknown, field: readonly (string | number)[]): string {
  let name = '';
  let at = value;
  for (const key of field) {
    at = child(at, key);
    const id = child(at, 'id');
    if (typeof id === 'string') name = `${field[0] === 'rules' ? 'rule' : 'entry'} "${id}", `;
  }
  return name;
}

function child(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function faultOf(issue: v.BaseIssue<unknown>, field: readonly (string | number)[]): string {
  const name = field.length === 0 ? 'the whole file' : `field "${field.join('.')}"`;
  if (issue.expected === 'never') return `${name} is not known here: correct its name or remove it`;
  if (issue.received === 'undefined') return `${name} is missing: add it (${issue.expected})`;
  if (issue.type === 'min_length')
    return `${name} has too few entries: ${issue.expected?.replace('>=', '')} or more are needed`;
  if (issue.type === 'check') return `${name} must be ${issue.message}`;
  const given = issue.received === issue.expected ? '' : `, not ${issue.received}`;
  if (issue.expected === 'string' && isPlainValue(issue.input))
    return `${name} must be text${given}: put it in quotes, "${issue.input}"`;
  if (issue.type === 'regex' && !issue.message.startsWith('Invalid'))
    return `${name} must be ${issue.message}${given}`;
  const expected = issue.expected ?? issue.message;
  return `${name} must be ${kindsOfValue[expected] ?? expected}${given}`;
}

/** What an author calls the kinds of values. */
const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list',
  Object: 'a group of fields',
  boolean: 'true or false',
  number: 'a number',
};

const isPlainValue = (input: unknown): boolean => typeof input === 'number' || typeof input === 'boolean';
