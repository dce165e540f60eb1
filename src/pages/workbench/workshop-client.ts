import type { KeywordForm } from '../../check/look-up-keyword';
import type { Draft } from '../../draft';
import type { Finding } from '../../finding';
import type { CompiledPack } from '../../pack/compiled-pack';
import { joinParts } from '../../pack/pack-parts';
import { readHead, readPartTexts } from '../../settings/bundled-packs';
import { readOwnBytes } from '../../settings/own-files';
import { headOf, type OpenPack } from './read-over';
import type { Trial } from './workshop';
import type { WorkshopAnswer, WorkshopAsk } from './workshop-messages';

/** The engine, in a thread of its own. Each promise fails where that thread broke down. */
export interface WorkshopClient {
  tryPack(pack: OpenPack, opened: readonly OpenPack[]): Promise<Trial>;
  /** By the pack that was tried last. */
  check(draft: Draft): Promise<readonly Finding[]>;
  formsOf(word: string): Promise<readonly KeywordForm[]>;
}

interface Waiting {
  readonly done: (answer: WorkshopAnswer) => void;
  readonly failed: (error: Error) => void;
}

/** Starts the thread and gives it the dictionary; packs that come with the product follow as they are needed. */
export function startWorkshop(): WorkshopClient {
  const worker = new Worker(new URL('./workshop-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const sent = new Set<string>();
  let count = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<WorkshopAnswer>) => {
    waiting.get(data.number)?.done(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message));
    waiting.clear();
  });

  function ask(question: WorkshopAsk, transfer: Transferable[] = []): Promise<WorkshopAnswer> {
    const number = ++count;
    return new Promise((done, failed) => {
      waiting.set(number, { done, failed });
      worker.postMessage({ number, ask: question }, transfer);
    });
  }

  async function sendBundled(ids: readonly string[]): Promise<void> {
    for (const id of ids.filter((each) => /^[a-z0-9-]+$/.test(each) && !sent.has(each))) {
      sent.add(id);
      // Whatever is not bundled is told as a mistake of the pack that names it.
      const pack = await readBundled(id).catch(() => undefined);
      if (pack !== undefined) await ask({ type: 'bundled', pack });
    }
  }

  const ready = readOwnBytes('/dictionary/mor.vfst').then((bytes) =>
    ask({ type: 'dictionary', bytes }, [bytes]),
  );

  return {
    async tryPack(pack, opened) {
      await ready;
      await sendBundled(['base', ...opened.flatMap((each) => headOf(each).below)]);
      const answer = await ask({ type: 'try', pack, opened });
      return answer.type === 'tried' ? answer.trial : Promise.reject(new Error(answer.type));
    },
    async check(draft) {
      await ready;
      const answer = await ask({ type: 'check', draft });
      return answer.type === 'checked' ? answer.findings : [];
    },
    async formsOf(word) {
      await ready;
      const answer = await ask({ type: 'forms', word });
      return answer.type === 'forms' ? answer.forms : [];
    },
  };
}

async function readBundled(id: string): Promise<CompiledPack> {
  const [head, texts] = await Promise.all([readHead(id), readPartTexts(id)]);
  return joinParts(head, (language) => JSON.parse(texts[language]));
}
