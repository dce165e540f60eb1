import { describe, expect, test } from 'vitest';
import { parsePolicy } from './parse-policy';
import { policyKeys } from './policy-keys';
import * as settings from './settings';

const key =
  '{"kty":"OKP","crv":"Ed25519","x":"MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI","kid":"paimio-2026"}';

describe('a policy', () => {
  test('is used as it is where all is well', () => {
    const { values, ignored } = parsePolicy({
      municipality: 'paimio',
      locale: 'fi',
      packUrl: 'https://www.example.fi/kintaitta/paimio.jws',
      packKeys: [key],
      accounts: { facebook: ['Paimion kirjasto'] },
      disabledRules: ['tone.fi/shouting'],
      enforced: ['municipality'],
    });
    expect(ignored).toEqual([]);
    expect(values).toMatchObject({
      municipality: 'paimio',
      enforced: ['municipality'],
      packKeys: [JSON.parse(key)],
    });
  });

  test.each([
    [{ locale: 'et' }, 'locale', 'wrong-value'],
    [{ municipality: 7 }, 'municipality', 'wrong-value'],
    [{ munisipality: 'paimio' }, 'munisipality', 'unknown-name'],
    [{ packUrl: 'http://www.example.fi/p.jws', packKeys: [key] }, 'packUrl', 'wrong-value'],
    [{ packUrl: 'https://www.example.fi/p.jws' }, 'packUrl', 'needs-keys'],
    [{ packUrl: 'https://www.example.fi/p.jws', packKeys: [] }, 'packUrl', 'needs-keys'],
    [{ packKeys: ['not a key'] }, 'packKeys', 'wrong-value'],
    [{ accounts: { myspace: ['paimio'] } }, 'accounts', 'wrong-value'],
    [{ disabledRules: 'tone.fi/shouting' }, 'disabledRules', 'wrong-value'],
    [{ enforced: ['isOn'] }, 'enforced', 'not-enforceable'],
    [{ enforced: ['disabledRules'] }, 'enforced', 'not-enforceable'],
  ])('%o: %s is ignored (%s), and the rest holds', (wrong, name, reason) => {
    const { values, ignored } = parsePolicy({ locale: 'sv', ...wrong });
    expect(ignored).toMatchObject([{ key: name, reason }]);
    if (name !== 'locale') expect(values.locale).toBe('sv');
  });
});

test('no policy reaches what is the user’s own', () => {
  const own = Object.values(settings)
    .map(({ name }) => name)
    .filter((name) => name !== 'locale' && name !== 'municipality');
  expect(own).toEqual(expect.arrayContaining(['personalAccountsToo', 'isOn', 'restsUntil']));
  // `accounts` of a policy are the organisation's own accounts; the user's setting of that name is another matter.
  expect(own.filter((name) => name !== 'accounts' && name in policyKeys)).toEqual([]);
  expect(Object.keys(policyKeys).filter((name) => /statistic|telemetry|report|count$/i.test(name))).toEqual(
    [],
  );
});
