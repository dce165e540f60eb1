import type { Rule } from '../../pack/pack';
import type { OnFault } from '../run-detector';

/**
 * What is read of a rule; absent: it can't be read, and `onFault` was told the name of the rule and why.
 * @throws where nobody is told.
 */
export function unlessFaulty<T>(rule: Rule, onFault: OnFault | undefined, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const fault = new Error(`rule "${rule.id}": ${error instanceof Error ? error.message : error}`);
    if (!onFault) throw fault;
    onFault(rule.id, fault);
    return undefined;
  }
}
