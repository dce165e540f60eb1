import { type CompiledPack, parseCompiledPack } from '../../pack/compiled-pack';
import { createWorkshop, type Workshop } from './workshop';
import type { NumberedAsk, WorkshopAnswer, WorkshopAsk } from './workshop-messages';

// The engine in a thread of its own: a pack with thousands of examples takes seconds.
const bundled = new Map<string, CompiledPack>();
let workshop: Workshop | undefined;

function answer(number: number, ask: WorkshopAsk): WorkshopAnswer {
  if (ask.type === 'dictionary') {
    workshop = createWorkshop(ask.bytes);
    return { type: 'taken', number };
  }
  if (ask.type === 'bundled') {
    const { pack, problem } = parseCompiledPack(ask.pack);
    if (!pack) throw new Error(`A bundled pack can not be read: ${problem}`);
    bundled.set(pack.id, pack);
    return { type: 'taken', number };
  }
  if (!workshop) throw new Error('The dictionary is needed first.');
  if (ask.type === 'try')
    return { type: 'tried', number, trial: workshop.tryPack(ask.pack, ask.opened, bundled) };
  if (ask.type === 'check') return { type: 'checked', number, findings: workshop.check(ask.draft) };
  return { type: 'forms', number, forms: workshop.formsOf(ask.word) };
}

self.addEventListener('message', ({ data: { number, ask } }: MessageEvent<NumberedAsk>) => {
  self.postMessage(answer(number, ask));
});
