import { type CompiledPack, parseCompiledPack } from '../pack/compiled-pack';
import { municipality } from '../settings/settings';
import { readOwnJson } from './own-files';

/** The packs that come with the extension; the first is the base of all. */
const bundledPacks = ['base', 'paimio', 'joroinen', 'naantali', 'pietarsaari'] as const;

export interface SourcedPack {
  readonly pack: CompiledPack;
  readonly origin: 'bundled' | 'imported' | 'policy';
}

async function bundled(id: string): Promise<SourcedPack> {
  const { pack, problem } = parseCompiledPack(await readOwnJson(`/packs/${id}.json`));
  if (!pack) throw new Error(`packs/${id}.json: ${problem}`);
  return { pack, origin: 'bundled' };
}

/** The pack that the user or their organisation has chosen; the base where there is no such pack. */
export async function packInForce(): Promise<SourcedPack> {
  const id = await municipality.get();
  return bundled(bundledPacks.find((one) => one === id) ?? 'base');
}

/** Every pack that may be chosen, the base first. */
export const availablePacks = (): Promise<readonly SourcedPack[]> => Promise.all(bundledPacks.map(bundled));
