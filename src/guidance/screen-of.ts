import type { Platform } from '../draft';

/** Screens on which guidance comes up before anything is written. */
export const screens = ['sign-up', 'page-creation'] as const;
export type Screen = (typeof screens)[number];

export interface Place {
  readonly platform: Platform;
  readonly screen?: Screen;
}

/** Paths of November 2026; one that changes, or differs for some users, only means that a card stays in the library. */
const sites: readonly {
  readonly platform: Platform;
  readonly host: RegExp;
  readonly screens: Readonly<Record<Screen, RegExp>>;
}[] = [
  {
    platform: 'facebook',
    host: /(?:^|\.)facebook\.com$/,
    screens: {
      'sign-up': /^\/(?:r\.php|reg\/|signup)/,
      'page-creation': /^\/(?:pages\/(?:create|creation)|groups\/create)/,
    },
  },
  {
    platform: 'instagram',
    host: /(?:^|\.)instagram\.com$/,
    screens: {
      'sign-up': /^\/accounts\/(?:emailsignup|signup)/,
      'page-creation': /^\/accounts\/convert_to_professional/,
    },
  },
  {
    platform: 'x',
    host: /(?:^|\.)(?:x|twitter)\.com$/,
    screens: { 'sign-up': /^\/(?:i\/flow\/signup|signup)/, 'page-creation': /^\/i\/flow\/convert/ },
  },
  {
    platform: 'linkedin',
    host: /(?:^|\.)linkedin\.com$/,
    screens: {
      'sign-up': /^\/(?:signup|reg\/join)/,
      'page-creation': /^\/(?:company\/setup|groups\/create)/,
    },
  },
];

/** Which of the sites an address belongs to, and whether it is a screen with guidance of its own. */
export function placeOf(address: {
  readonly hostname: string;
  readonly pathname: string;
}): Place | undefined {
  const site = sites.find(({ host }) => host.test(address.hostname));
  if (!site) return undefined;
  const screen = screens.find((one) => site.screens[one].test(address.pathname));
  return { platform: site.platform, ...(screen && { screen }) };
}
