import { loadPack } from '../../pack/load-pack';
import { formatReport } from '../commands/format-report';
import { loadEngine } from '../load-engine';
import { findPack } from '../read-rules';

/** Prints the sample posts of a pack with what is found in each. */
export function checkSamples(id: string): void {
  const engine = loadEngine(id);
  const { samples = [] } = loadPack(id, findPack(id).files);
  for (const { id: name, title, ...draft } of samples) {
    console.log(
      `── ${title.en} (${[name, draft.account, draft.role, draft.platform].filter(Boolean).join(', ')})`,
    );
    console.log(`${formatReport(engine.check(draft), draft.text)}\n`);
  }
}
