import { expect, test } from 'vitest';
import { createPhraseParser } from './parse-phrase';
import type { Atom, Choice, Gap, Option, Sequence } from './phrase';

const sets: Readonly<Record<string, readonly string[]>> = {
  council: ['valtuusto', 'kaupungin =hallitus'],
  circle: ['<circle>'],
};
const { parse } = createPhraseParser((name) => sets[name]);

test.each([
  ['valtuusto', 'form:valtuusto'],
  ['Valtuusto', 'form:valtuusto'],
  ['=valtuusto', 'exact:valtuusto'],
  ['valtu*', 'prefix:valtu'],
  ['*tuusto', 'suffix:tuusto'],
  ['salaisuus+', 'form+:salaisuus'],
  ['idiootti^', 'form^:idiootti'],
  ['idiootti+^', 'form+^:idiootti'],
  ['mennä{imperative}', 'form:mennä{imperative}'],
  ['mennä{verb}{2nd-person}', 'form:mennä{verb,2nd-person}'],
  ['{name}', 'any:{name}'],
  ['a|=b|c*', 'form:a|exact:b|prefix:c'],
  ['ei koskaan?', 'form:ei [form:koskaan]'],
  ['ei {gap:0-3} kotiin', 'form:ei 0-3 form:kotiin'],
  ['"!!" "👏"', 'sign:!! sign:👏'],
  ['loppu "!"?', 'form:loppu [sign:!]'],
  ['24 §', 'exact:24 sign:§'],
  ['=bl.a.', '(exact:bl sign:. exact:a sign:.)'],
  ['ja/tai', '(form:ja sign:/ form:tai)'],
  ['<council>', 'form:valtuusto|(form:kaupungin exact:hallitus)'],
  ['<council>{plural}', 'form:valtuusto{plural}|(form:kaupungin exact:hallitus{plural})'],
  [`'"' a|'"'`, 'sign:" form:a|sign:"'],
  ['<council>|kunta', 'form:valtuusto|(form:kaupungin exact:hallitus)|form:kunta'],
])('the phrase %s reads as %s', (source, expected) => {
  expect(describeSequence(parse(source))).toBe(expected);
});

test.each([
  ['', 'is empty'],
  ['{gap:0-2} kotiin', 'begins or ends with a gap'],
  ['kotiin?', 'may be missing'],
  ['a {gap:3-1} b', 'from a smaller to a larger'],
  ['<nobody>', 'no set <nobody>'],
  ['<circle>', 'names itself'],
  ['mennä{futuuri}', '{futuuri}'],
  ['"auki', 'not closed'],
  ['mennä{imperative', 'do not pair up'],
])('the phrase «%s» is refused: %s', (source, reason) => {
  expect(() => parse(source)).toThrow(reason);
});

function describeSequence({ nodes }: Sequence): string {
  return nodes.map(describeNode).join(' ');
}

function describeNode(node: Choice | Gap): string {
  if (node.type === 'gap') return `${node.min}-${node.max}`;
  const options = node.options.map(describeOption).join('|');
  return node.optional ? `[${options}]` : options;
}

function describeOption(option: Option): string {
  if ('how' in option) return describeAtom(option);
  if ('nodes' in option) return `(${describeSequence(option)})`;
  return option.options.map(describeOption).join('|');
}

function describeAtom({ how, part, derivations, text, traits }: Atom): string {
  const marks = `${part ? '+' : ''}${derivations ? '^' : ''}`;
  return `${how}${marks}:${text}${traits.length > 0 ? `{${traits.join(',')}}` : ''}`;
}
