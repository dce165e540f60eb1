import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { samplePolicy, sampleServer } from './sample-policy';

const text = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Managed policy of Chrome, Edge and Chromium on Linux: installs, updates from the own server, and sets. */
export const chromiumPolicy = (): string =>
  text({
    ExtensionSettings: {
      [CHROMIUM_ID]: {
        installation_mode: 'force_installed',
        update_url: `${sampleServer}/update.xml`,
        // Without this, updates would be looked for only where the manifest of the extension says.
        override_update_url: true,
      },
    },
    '3rdparty': { extensions: { [CHROMIUM_ID]: samplePolicy } },
  });

/** `policies.json` of Firefox, on every system. */
export const firefoxPolicy = (): string =>
  text({
    policies: {
      ExtensionSettings: {
        [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: `${sampleServer}/kintaitta.xpi` },
      },
      '3rdparty': { Extensions: { [FIREFOX_ID]: samplePolicy } },
    },
  });

/** What the own server gives to Chrome and Edge that ask for the newest version. */
export const updateManifest = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${CHROMIUM_ID}">
    <updatecheck codebase="${sampleServer}/kintaitta.crx" version="${version}" />
  </app>
</gupdate>
`;

/** What the own server gives to Firefox, where the manifest of the signed XPI names it as `update_url`. */
export const firefoxUpdates = (version: string): string =>
  text({
    addons: { [FIREFOX_ID]: { updates: [{ version, update_link: `${sampleServer}/kintaitta.xpi` }] } },
  });
