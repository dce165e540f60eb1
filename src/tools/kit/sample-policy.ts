import type { PolicyKey } from '../../settings/policy-keys';

/** What the ready policies set; a municipality puts its own in place. */
export const samplePolicy: Readonly<
  Partial<Record<PolicyKey, string | readonly string[] | Readonly<Record<string, readonly string[]>>>>
> = {
  municipality: 'paimio',
  enforced: ['municipality'],
  accounts: { facebook: ['Paimion kirjasto'] },
};

/** Where the organisation's own server gives the extension; to be changed. */
export const sampleServer = 'https://www.example.fi/kintaitta';
