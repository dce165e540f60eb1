import fc from 'fast-check';
import { validate } from 'stdnum/lib/cjs/fi/hetu.js';
import { expect, test } from 'vitest';
import { isIdentityCode } from './identity-code';

const parts = (code: string) => ({
  birth: code.slice(0, 6),
  sign: code.slice(6, 7),
  individual: code.slice(7, 10),
  check: code.slice(10),
});

test.each([
  ['131052-9096', true],
  ['010203a924u', true],
  ['311299+9551', true],
  ['010190-901R', true],
  ['010101U950B', true],
  ['050505F987C', true],
  ['131052-9097', false], // check character
  ['131052/9096', false], // sign
  ['310252-9086', false], // no such day
  ['290223A960F', false], // no leap year
  ['131052-000V', false], // individual numbers begin with 002
])('identity code %s → %s', (code, expected) => expect(isIdentityCode(parts(code))).toBe(expected));

test('agrees with stdnum on codes of people born before this year', () => {
  const twoDigits = (max: number) =>
    fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
  const birth = fc.tuple(twoDigits(32), twoDigits(13), twoDigits(20)).map((fields) => fields.join(''));
  const sign = fc.constantFrom('+', '-', 'Y', 'U', 'A', 'F');
  const individual = fc.integer({ min: 900, max: 999 }).map(String);
  const check = fc.constantFrom(...'0123456789ABCDEFHJKLMNPRSTUVWXY');
  fc.assert(
    fc.property(birth, sign, individual, check, (...fields) => {
      const code = fields.join('');
      expect(isIdentityCode(parts(code))).toBe(validate(code).isValid);
    }),
    { numRuns: 2000 },
  );
});
