import { createEngine, type Engine } from '../check/engine';
import { createForms } from '../language/forms';
import type { Language, WordForms } from '../language/language';
import { readOwnBytes } from './own-files';
import { packInForce, type SourcedPack, watchPack } from './pack-source';

export interface HostedEngine extends SourcedPack {
  readonly engine: Engine;
  readonly forms: Readonly<Record<Language, WordForms>>;
}

/** Keeps the engine of the pack in force: made when first needed, made anew when another pack is chosen. */
export interface EngineHost {
  engine(): Promise<HostedEngine>;
}

export function createEngineHost(signal: AbortSignal): EngineHost {
  let hosted: Promise<HostedEngine> | undefined;
  watchPack(() => {
    hosted = undefined;
  }, signal);

  async function load(): Promise<HostedEngine> {
    const [sourced, dictionary] = await Promise.all([packInForce(), readOwnBytes('/dictionary/mor.vfst')]);
    const forms = createForms(dictionary, sourced.pack);
    const engine = createEngine(sourced.pack, forms, {
      onFault: (fault) => console.warn('kintaitta', fault),
    });
    return { ...sourced, engine, forms };
  }

  return {
    engine() {
      hosted ??= load().catch((error: unknown) => {
        hosted = undefined; // The next check tries again.
        throw error;
      });
      return hosted;
    },
  };
}
