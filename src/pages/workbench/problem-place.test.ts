import { expect, test } from 'vitest';
import { startingFiles } from '../../pack/starting-files';
import { readProblem, sectionOf } from './problem-place';

const files = startingFiles('kuntala');
const placeOf = (name: string, words: string): string => {
  const { path, text } = files.find((file) => file.path === `kuntala/${name}`) ?? { path: '', text: '' };
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} what to do`;
};

test.each([
  ['pack.yaml', 'kuntala\nversion', ['id'], 'municipality'],
  ['pack.yaml', 'närmaste chef', ['contacts', 'default', 'sv'], 'contacts'],
  ['pack.yaml', 'Sosiaalisen', ['documents', 0, 'title', 'fi'], 'documents'],
  ['guidelines.yaml', 'Kunnioitamme', [0, 'source', 'quote', 'fi'], 'guidelines'],
  ['kuntala.fi.yaml', 'salainen puutarha', ['rules', 0, 'match', 'phrase'], 'rules'],
  ['kuntala.fi.yaml', '"[[Salaiset', ['rules', 0, 'examples', 'flags', 1], 'rules'],
  ['kuntala.fi.yaml', 'not-yet-public', ['kind'], 'yaml'],
] as const)('a place in %s at «%s» is a field of a form', (name, words, field, section) => {
  const problem = readProblem(placeOf(name, words), files);
  expect(problem.field).toEqual(field);
  expect(problem.message).toBe('what to do');
  expect(sectionOf(problem.file, problem.field)).toBe(section);
});

test('what has no place is told as it is', () => {
  expect(readProblem('kuntala/pack.yaml is missing: a pack needs it', files)).toMatchObject({
    file: '',
    line: 1,
    message: 'kuntala/pack.yaml is missing: a pack needs it',
    field: [],
  });
});
