import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findDictionary } from './src/tools/dictionary';
import { FIREFOX_ID } from './src/tools/extension-ids';

/** Keeps the extension's id (CHROMIUM_ID) the same wherever it is loaded unpacked. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvq3bGHJlHPhg9/r66ZgONZsfa2bwp/diy1lh2yNd/q7o2jygsN6heyJZTs7TO2/Rs4IS6RwXkVjL7QL9xHGgAF+PEBUxe6m0KdtZtRqw1Vn7o1LgvL+KhZGFOiXot7zh0HHcEZAnz4EDEv4U+dj9QDwlG6pq8lOSNfxOFzt+FFgPGrZAPtaArm4+PRUcNeDqPx9XuMOYZS9K4eg1TYO6eXJg6qncDeQeWCTuPiNT9dngbNlbzTNvunvUzZqsZov0wmlthR0L+8A2bqLuEyZKEaZGnSEx42j0apE3Ti8hHaH8Bb8M6HuYCZhy/VVG683jY8bfvln68YtwG97CPIc/XwIDAQAB';

export default defineConfig({
  publicDir: 'src/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Kintaitta',
    description: '__MSG_description__',
    default_locale: 'fi',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROMIUM_KEY,
          minimum_chrome_version: '122',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      const dictionary = findDictionary();
      if (!dictionary) throw new Error('The Finnish dictionary is missing: run npm run setup.');
      files.push({ absoluteSrc: dictionary, relativeDest: 'dictionary/mor.vfst' });
      const copyright = '/usr/share/doc/voikko-fi/copyright';
      if (existsSync(copyright))
        files.push({ absoluteSrc: copyright, relativeDest: 'dictionary/COPYRIGHT.txt' });
      files.push({ absoluteSrc: resolve(wxt.config.root, 'LICENSE'), relativeDest: 'LICENSE.txt' });
      if (wxt.config.browser !== 'firefox') {
        const schema = resolve(wxt.config.root, '.generated/managed-schema.json');
        files.push({ absoluteSrc: schema, relativeDest: 'managed-schema.json' });
      }
      const packs = resolve(wxt.config.root, '.generated', 'packs');
      for (const name of readdirSync(packs)) {
        files.push({ absoluteSrc: join(packs, name), relativeDest: `packs/${name}` });
      }
    },
  },
});
