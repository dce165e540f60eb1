import { buildFixtures } from '../fixtures/build';

/** Runs once before the browser tests. The extension itself is built by `npm test`. */
export default async function buildAll(): Promise<void> {
  await buildFixtures();
}
