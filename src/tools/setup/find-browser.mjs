import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Path of an installed Chromium or Chrome, or `undefined`. `KINTAITTA_CHROMIUM` goes first. */
export function findChromium() {
  return firstExisting(
    process.env.KINTAITTA_CHROMIUM,
    '/usr/bin/chromium',
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
}

/** Path of an installed Firefox, or `undefined`. `KINTAITTA_FIREFOX` goes first. */
export function findFirefox() {
  return firstExisting(
    process.env.KINTAITTA_FIREFOX,
    '/usr/bin/firefox-esr',
    onPath(['firefox-esr', 'firefox', 'firefox.exe']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );
}

function firstExisting(...paths) {
  return paths.find((path) => path && existsSync(path));
}
