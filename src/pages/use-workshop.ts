import { useEffect, useState } from 'preact/hooks';
import { parseCompiledPack } from '../pack/compiled-pack';
import { readOwnBytes, readOwnJson } from '../settings/own-files';
import type { Workshop } from './try-pack';

/** The base pack and the Finnish dictionary, once they are loaded. */
export function useWorkshop(): Workshop | undefined {
  const [workshop, setWorkshop] = useState<Workshop | undefined>();
  useEffect(() => {
    const load = async () => {
      const [json, dictionary] = await Promise.all([
        readOwnJson('/packs/base.json'),
        readOwnBytes('/dictionary/mor.vfst'),
      ]);
      const { pack, problem } = parseCompiledPack(json);
      if (!pack) throw new Error(`packs/base.json: ${problem}`);
      setWorkshop({ below: pack, dictionary });
    };
    void load();
  }, []);
  return workshop;
}
