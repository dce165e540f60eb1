import type { Adapter } from '../pack/adapter-schema';

/** The practice page as a site of its own: the same session runs there as in the real ones. */
export const practiceAdapter: Adapter = {
  platform: 'other',
  revision: 1,
  hosts: ['practice'],
  ignore: [],
  surfaces: [
    {
      id: 'practice',
      surface: 'post',
      verifiedOn: '2026-11-21',
      clues: [{ box: '#compose', weight: 1 }],
      submit: { css: ['#post'], labels: [], keys: 'ctrl+enter', replay: true },
    },
  ],
  account: {
    agreement: 'same',
    probes: [
      { reads: 'after-last-dash', gives: 'handle', in: 'page', css: '#author' },
      { reads: 'after-last-dash', gives: 'handle', in: 'page', css: '#composer' },
    ],
  },
  labels: {},
};
