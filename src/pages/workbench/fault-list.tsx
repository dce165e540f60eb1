import type { VNode } from 'preact';
import { useEditing } from './editing';
import { explainProblem } from './explain-problem';
import type { Problem } from './problem-place';

export interface FaultListProps {
  /** Of the field: this list is named after it, for `aria-describedby`. */
  readonly id: string;
  readonly faults: readonly Problem[];
}

/** What is wrong with a field, right below it. */
export function FaultList({ id, faults }: FaultListProps): VNode | null {
  const { locale } = useEditing();
  if (faults.length === 0) return null;
  return (
    <p id={faultsIdOf(id)} class="fault">
      {faults.map((fault) => explainProblem(fault.message, locale)).join(' ')}
    </p>
  );
}

export const faultsIdOf = (id: string): string => `${id}!`;

/** What a control says of its mistakes to assistive technology. */
export const faultAttributes = (
  id: string,
  faults: readonly Problem[],
): { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string } =>
  faults.length > 0 ? { 'aria-invalid': true, 'aria-describedby': faultsIdOf(id) } : {};
