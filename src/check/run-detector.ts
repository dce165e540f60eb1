import type { Detection } from './detector';

/** Is told of a rule or a detector that failed, and the check goes on without it. */
export type OnFault = (name: string, error: unknown) => void;

/** What the detector sees; nothing if it fails and somebody wants to be told. @throws if nobody does. */
export function runDetector(
  name: string,
  detect: () => readonly Detection[],
  onFault: OnFault | undefined,
): readonly Detection[] {
  try {
    return detect();
  } catch (error) {
    if (!onFault) throw error;
    onFault(name, error);
    return [];
  }
}
