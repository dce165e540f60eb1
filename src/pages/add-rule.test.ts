import { expect, test } from 'vitest';
import { startingFiles } from '../pack/starting-files';
import { addRule } from './add-rule';

const rule = {
  id: 'kuntala.fi/night-market',
  phrase: 'yötori',
  flags: '[[Yötori]] on lauantaina.\n[[Yötorilla]] tavataan.\n',
  allows: 'Tori on auki.\nYö oli lämmin.',
  note: 'Not decided yet.',
};
const file = (name: string) => startingFiles('kuntala').find(({ path }) => path.endsWith(name))?.text ?? '';

test('a rule of the form stands at the end of the file, and comments stay', () => {
  const text = addRule(`# Of the market.\n${file('kuntala.fi.yaml')}`, rule);
  expect(text).toMatch(/^# Of the market\./);
  expect(text).toMatch(
    /secret-garden[\s\S]*id: kuntala\.fi\/night-market[\s\S]*\[\[Yötorilla\]\] tavataan\./,
  );
});

test('a file without rules takes none', () => {
  expect(addRule(file('pack.yaml'), rule)).toBeUndefined();
});
