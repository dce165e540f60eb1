import { createEngine, type Engine } from '../check/engine';
import { createForms } from '../language/forms';
import type { Language, WordForms } from '../language/language';
import { readOwnBytes } from '../settings/own-files';
import { packInForce, type SourcedPack, watchPack } from './pack-source';

export interface HostedEngine extends SourcedPack {
  readonly engine: Engine;
  readonly forms: Readonly<Record<Language, WordForms>>;
}

/** Keeps the engine of the pack in force: made when first needed, made anew when another pack is chosen. */
export interface EngineHost {
  /** The pack alone, which needs no dictionary and none of its rules. */
  pack(): Promise<SourcedPack>;
  engine(): Promise<HostedEngine>;
}

export function createEngineHost(signal: AbortSignal): EngineHost {
  let sourced: Promise<SourcedPack> | undefined;
  let hosted: Promise<HostedEngine> | undefined;
  watchPack(() => {
    sourced = undefined;
    hosted = undefined;
  }, signal);

  function pack(): Promise<SourcedPack> {
    sourced ??= packInForce().catch((error: unknown) => {
      sourced = undefined;
      throw error;
    });
    return sourced;
  }

  async function load(): Promise<HostedEngine> {
    const [inForce, dictionary] = await Promise.all([pack(), readOwnBytes('/dictionary/mor.vfst')]);
    const forms = createForms(dictionary, inForce.pack);
    const engine = createEngine(inForce.pack, await inForce.readParts(), forms, {
      onFault: (fault) => console.warn('kintaitta', fault),
    });
    return { ...inForce, engine, forms };
  }

  return {
    pack,
    engine() {
      hosted ??= load().catch((error: unknown) => {
        hosted = undefined; // The next check tries again.
        throw error;
      });
      return hosted;
    },
  };
}
