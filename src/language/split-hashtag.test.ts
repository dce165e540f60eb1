import { expect, test } from 'vitest';
import { splitHashtag } from './split-hashtag';

test.each([
  ['KesäPaimiossa2026', ['Kesä', 'Paimiossa', '2026']],
  ['pienikaupunkisuurisydän', ['pienikaupunkisuurisydän']],
  ['THLtiedottaa', ['TH', 'Ltiedottaa']],
  ['hyvä_mieli', ['hyvä', 'mieli']],
  ['', []],
])('#%s → %j', (tag, pieces) => expect(splitHashtag(tag)).toEqual(pieces));
