import { type Language, languages } from '../language/language';
import type { PackHead } from '../pack/pack-parts';
import { readOwnJson, readOwnText } from './own-files';

// Checked when they were made, by the same build as this code: checking them again would be a good part of every start.

/** A pack that comes with the extension, but for what it looks for. */
export const readHead = async (id: string): Promise<PackHead> =>
  (await readOwnJson(`/packs/${id}.json`)) as PackHead;

/** The JSON of each part of it: little to read, much to parse. */
export async function readPartTexts(id: string): Promise<Readonly<Record<Language, string>>> {
  const texts = languages.map(async (language) => [
    language,
    await readOwnText(`/packs/${id}.${language}.json`),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<Language, string>;
}
