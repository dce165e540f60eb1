import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { samplePolicy, sampleServer } from './sample-policy';

/** One payload of a configuration profile: the preferences of one application. */
interface Payload {
  readonly type: string;
  readonly id: string;
  readonly content: object;
}

const chromium = (application: string): readonly Payload[] => [
  {
    type: application,
    id: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1E01',
    content: {
      ExtensionSettings: {
        [CHROMIUM_ID]: {
          installation_mode: 'force_installed',
          update_url: `${sampleServer}/update.xml`,
          override_update_url: true,
        },
      },
    },
  },
  {
    type: `${application}.extensions.${CHROMIUM_ID}`,
    id: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1E02',
    content: samplePolicy,
  },
];

const payloads = {
  chrome: chromium('com.google.Chrome'),
  edge: chromium('com.microsoft.Edge'),
  firefox: [
    {
      type: 'org.mozilla.firefox',
      id: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1E03',
      content: {
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: {
          [FIREFOX_ID]: {
            installation_mode: 'force_installed',
            install_url: `${sampleServer}/kintaitta.xpi`,
          },
        },
        '3rdparty': { Extensions: { [FIREFOX_ID]: samplePolicy } },
      },
    },
  ],
} satisfies Record<string, readonly Payload[]>;

/** A configuration profile for macOS with the sample policy. */
export function mobileconfig(browser: keyof typeof payloads): string {
  const profile = {
    PayloadContent: payloads[browser].map(({ type, id, content }) => ({
      PayloadType: type,
      PayloadIdentifier: `fi.kintaitta.${browser}.${id}`,
      PayloadUUID: id,
      PayloadVersion: 1,
      PayloadEnabled: true,
      ...content,
    })),
    PayloadDisplayName: 'Kintaitta',
    PayloadIdentifier: `fi.kintaitta.${browser}`,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: profileIds[browser],
    PayloadVersion: 1,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile, '')}
</plist>
`;
}

const profileIds: Readonly<Record<keyof typeof payloads, string>> = {
  chrome: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1F01',
  edge: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1F02',
  firefox: '8F0A1C52-6C0E-4B7B-9E47-0D7C2B9A1F03',
};

function plist(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.map((item) => plist(item, deeper)), `${indent}</array>`].join('\n');
  }
  if (typeof value !== 'object' || value === null)
    return `${indent}<string>${escapeXml(String(value))}</string>`;
  const entries = Object.entries(value).flatMap(([key, item]) => [
    `${deeper}<key>${escapeXml(key)}</key>`,
    plist(item, deeper),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
