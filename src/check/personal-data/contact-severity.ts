import type { Severity, Span } from '../../finding';
import type { DetectorContext } from '../detector';
import { hasCue, textAfter, textBefore } from './cues';

const REACH_BEFORE = 70;
const REACH_AFTER = 40;

/**
 * How much contact details of a kind weigh here. What an organisation publishes of its services and
 * officials is meant to be found; what belongs to a client or to the family of one never is.
 */
export function contactSeverity(text: string, span: Span, { pack, draft }: DetectorContext): Severity {
  const around = `${textBefore(text, span.start, REACH_BEFORE)} ${textAfter(text, span.end, REACH_AFTER)}`;
  if (hasCue(pack, 'private-words', around)) return 'caution';
  if (draft.account === 'organisation') return 'note';
  return hasCue(pack, 'service-words', around) ? 'note' : 'caution';
}
