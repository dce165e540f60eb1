import { missingLabels } from './adapter-labels';
import type { Layer } from './merge-packs';
import type { Pack } from './pack';

/** Reports names that lead nowhere: guidelines, documents and contacts that the pack does not have. */
export function checkReferences(
  layers: readonly Layer[],
  pack: Pack,
  report: (problem: string) => void,
): void {
  const guidelines = new Set(pack.guidelines.map(({ id }) => id));
  const documents = new Set(pack.documents?.map(({ id }) => id));
  const contacts = new Set(Object.keys(pack.contacts ?? {}));

  for (const { folder, rules } of layers) {
    for (const { rule, placeOf } of rules) {
      if (rule.guideline && !guidelines.has(rule.guideline)) {
        report(
          `${placeOf(['guideline'])} rule "${rule.id}", field "guideline": there is no "${rule.guideline}": write the id of a guideline of guidelines.yaml`,
        );
      }
    }
    folder.pack.content.adapters?.forEach((adapter, number) => {
      for (const { label, field } of missingLabels(adapter)) {
        const at = ['adapters', number, ...field];
        report(
          `${folder.pack.file.placeOf(at)} field "${at.join('.')}": the adapter has no label "${label}": add it under "labels"`,
        );
      }
    });
    for (const { file, content } of folder.guidelines) {
      content.forEach(({ id, source, contact }, number) => {
        const name = `entry "${id}", field`;
        if (!documents.has(source.document)) {
          const place = file.placeOf([number, 'source', 'document']);
          report(
            `${place} ${name} "source.document": pack.yaml has no document "${source.document}": add it under "documents"`,
          );
        }
        if (contact && !contacts.has(contact)) {
          report(
            `${file.placeOf([number, 'contact'])} ${name} "contact": pack.yaml has no contact "${contact}": add it under "contacts"`,
          );
        }
      });
    }
  }
}
