import { expect, test } from 'vitest';
import { placeOf } from './screen-of';

test.each([
  ['https://www.facebook.com/pages/creation/', { platform: 'facebook', screen: 'page-creation' }],
  ['https://www.facebook.com/r.php', { platform: 'facebook', screen: 'sign-up' }],
  ['https://x.com/i/flow/signup', { platform: 'x', screen: 'sign-up' }],
  ['https://www.instagram.com/accounts/emailsignup/', { platform: 'instagram', screen: 'sign-up' }],
  ['https://www.linkedin.com/company/setup/new/', { platform: 'linkedin', screen: 'page-creation' }],
  ['https://www.linkedin.com/feed/', { platform: 'linkedin' }],
  ['https://notx.com/i/flow/signup', undefined],
  ['https://www.paimio.fi/', undefined],
])('%s → %o', (address, place) => expect(placeOf(new URL(address))).toEqual(place));
