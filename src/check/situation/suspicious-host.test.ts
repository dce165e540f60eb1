import { expect, test } from 'vitest';
import { type HostLists, isSuspiciousHost } from './suspicious-host';

const lists: HostLists = {
  shorteners: ['bit.ly'],
  trusted: ['suomi.fi', 'posti.fi', 'paimio.fi'],
  riskyEndings: ['top'],
  bait: ['login', 'pay', 'verify'],
};

test.each([
  ['www.suomi.fi', false],
  ['asiointi.paimio.fi', false],
  ['paimio.cloudnc.fi', false],
  ['visitpaimio.fi', false],
  ['posti-museo.fi', false],
  ['login.example.fi', false],
  ['bit.ly', true],
  ['www.bit.ly', true],
  ['192.168.10.4', true],
  ['0x7f000001', true],
  ['xn--pimio-gra.fi', true],
  ['pаimio.fi', true],
  ['paimo.fi', true],
  ['suomi.fl', true],
  ['suomi.fi.example.com', true],
  ['posti-fi.delivery.top', true],
  ['posti-login.fi', true],
  ['verify-login.example.com', true],
  ['example.top', true],
])('a link to %s: suspicious %s', (host, expected) => expect(isSuspiciousHost(host, lists)).toBe(expected));
