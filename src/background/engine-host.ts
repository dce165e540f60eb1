import { createEngine, type Engine, type EngineOptions } from '../check/engine';
import type { KnownAnchors } from '../check/match/known-anchors';
import { createForms } from '../language/forms';
import type { Language, WordForms } from '../language/language';
import { readOwnBytes, readOwnText } from '../settings/own-files';
import { packInForce, type SourcedPack, watchPack } from './pack-source';

export interface HostedEngine extends SourcedPack {
  readonly engine: Engine;
  readonly forms: Readonly<Record<Language, WordForms>>;
}

/** Keeps the engine of the pack in force: made when first needed, made anew when another pack is chosen. */
export interface EngineHost {
  /** The pack alone, which needs no dictionary. */
  pack(): Promise<SourcedPack>;
  engine(): Promise<HostedEngine>;
}

/** Those that came with a bundled pack. A pack from outside is trusted with rules, not with how they are found. */
async function loadAnchors({ origin, pack }: SourcedPack): Promise<EngineOptions['anchorsOf']> {
  if (origin !== 'bundled') return undefined;
  const read = (language: Language): Promise<string> => readOwnText(`/anchors/${pack.id}.${language}.json`);
  try {
    const [fi, sv, en] = await Promise.all([read('fi'), read('sv'), read('en')]);
    const texts = { fi, sv, en };
    // Made by the same build as this code; parsed for the languages that drafts are in.
    return (language) => JSON.parse(texts[language]) as KnownAnchors;
  } catch {
    return undefined; // They only save time.
  }
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
    const engine = createEngine(inForce.pack, forms, {
      anchorsOf: await loadAnchors(inForce),
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
