import { fileURLToPath } from 'node:url';

/** Where the tests put their pictures; not committed. */
export const screenshotFolder = fileURLToPath(new URL('../../../.cache/screenshots', import.meta.url));
