import { describe, expect, test } from 'vitest';
import { type Bench, type BenchAction, changeBench, emptyBench, isChanged, packsOf } from './bench';

const bench = (...actions: readonly BenchAction[]): Bench => actions.reduce(changeBench, emptyBench);
const open: BenchAction = {
  type: 'open',
  files: ['kuntala/pack.yaml', 'kuntala/a.yaml', 'library/pack.yaml'].map((path) => ({
    path,
    text: 'old',
    saved: 'old',
  })),
};
const write = (text: string, field = 'title', path = 'kuntala/a.yaml'): BenchAction => ({
  type: 'edit',
  path,
  text,
  what: 'a change',
  field,
});
const textOf = (bench: Bench, path = 'kuntala/a.yaml') =>
  bench.files.find((file) => file.path === path)?.text;

test('opened files lie by their packs, the first one is worked on', () => {
  const lying = bench(open);
  expect(lying.folder).toBe('kuntala');
  expect(packsOf(lying).map(({ folder, files }) => [folder, files.length])).toEqual([
    ['kuntala', 2],
    ['library', 1],
  ]);
  expect(lying.files.some(isChanged)).toBe(false);
});

describe('a change', () => {
  test('is taken back and made again', () => {
    const lying = bench(open, write('new'));
    expect(textOf(lying)).toBe('new');
    expect(textOf(changeBench(lying, { type: 'undo' }))).toBe('old');
    expect(textOf(bench(open, write('new'), { type: 'undo' }, { type: 'redo' }))).toBe('new');
  });

  test('of the same field goes on as one step, of another is a step of its own', () => {
    const lying = bench(open, write('n'), write('ne'), write('new'), write('new!', 'other'), {
      type: 'undo',
    });
    expect(textOf(lying)).toBe('new');
    expect(textOf(changeBench(lying, { type: 'undo' }))).toBe('old');
  });

  test('without a field is always a step of its own', () => {
    expect(textOf(bench(open, write('a', ''), write('b', ''), { type: 'undo' }))).toBe('a');
  });

  test('that changes nothing is no step', () => {
    expect(bench(open, write('old')).past).toEqual([]);
  });

  test('of a file that is not there makes it, and taking it back takes the file away', () => {
    const lying = bench(open, write('words', '', 'kuntala/words.yaml'));
    expect(textOf(lying, 'kuntala/words.yaml')).toBe('words');
    expect(lying.files.filter(isChanged).map(({ path }) => path)).toEqual(['kuntala/words.yaml']);
    expect(textOf(changeBench(lying, { type: 'undo' }), 'kuntala/words.yaml')).toBeUndefined();
  });
});

test('what is saved is known as saved also after a step back: then the old text is the change', () => {
  const lying = bench(open, write('new'), { type: 'saved', path: 'kuntala/a.yaml', text: 'new' });
  expect(lying.files.some(isChanged)).toBe(false);
  expect(
    changeBench(lying, { type: 'undo' })
      .files.filter(isChanged)
      .map(({ text }) => text),
  ).toEqual(['old']);
});

test('files added later take the place of those of the same path', () => {
  const lying = bench(open, { type: 'add', files: [{ path: 'library/pack.yaml', text: 'x', saved: 'x' }] });
  expect(lying.files.length).toBe(3);
  expect(textOf(lying, 'library/pack.yaml')).toBe('x');
});
