import type { PackAdapter } from './adapter-schema';

type Field = readonly (string | number)[];

interface UsedLabel {
  readonly label: string;
  /** Where in the adapter it is named. */
  readonly field: Field;
}

/** Labels that an adapter names and does not have. */
export function missingLabels(
  adapter: Pick<PackAdapter, 'ignore' | 'surfaces' | 'account' | 'labels'>,
): readonly UsedLabel[] {
  return usedLabels(adapter).filter(({ label }) => !Object.hasOwn(adapter.labels ?? {}, label));
}

function usedLabels({
  ignore = [],
  surfaces = [],
  account,
}: Pick<PackAdapter, 'ignore' | 'surfaces' | 'account'>) {
  const used: UsedLabel[] = [];
  const add = (label: string | undefined, ...field: Field) => {
    if (label !== undefined) used.push({ label, field });
  };
  ignore.forEach(({ where }, number) => {
    add(where.label, 'ignore', number, 'where', 'label');
  });
  surfaces.forEach(({ clues, submit }, number) => {
    clues.forEach(({ label }, index) => {
      add(label, 'surfaces', number, 'clues', index, 'label');
    });
    submit.labels.forEach((label, index) => {
      add(label, 'surfaces', number, 'submit', 'labels', index);
    });
    submit.next?.forEach((label, index) => {
      add(label, 'surfaces', number, 'submit', 'next', index);
    });
  });
  account?.probes.forEach(({ reads, name }, number) => {
    if (reads === 'label-name') add(name, 'account', 'probes', number, 'name');
  });
  return used;
}
