import type { VNode } from 'preact';
import { AccountsSection } from './accounts-section';
import { type BenchFile, nameOf } from './bench';
import { ContactsSection } from './contacts-section';
import { DocumentsSection } from './documents-section';
import type { Editing } from './editing';
import { FileForms } from './file-forms';
import { GuidelinesSection } from './guidelines-section';
import { MunicipalitySection } from './municipality-section';
import { NewRuleFile } from './new-rule-file';
import type { Section } from './problem-place';
import { isRuleFile } from './rule-file';
import { RulesSection } from './rules-section';
import { workbenchMessages } from './words';

export interface SectionFormsProps {
  readonly section: Exclude<Section, 'yaml'>;
  /** Of the pack that is worked on. */
  readonly files: readonly BenchFile[];
  readonly folder: string;
  readonly editing: Omit<Editing, 'file' | 'value' | 'onChange'>;
  readonly onText: (path: string, text: string, what: string, field: string) => void;
  readonly onYaml: (path: string) => void;
}

const forms: Record<Exclude<Section, 'yaml' | 'rules' | 'guidelines'>, () => VNode> = {
  municipality: MunicipalitySection,
  documents: DocumentsSection,
  accounts: AccountsSection,
  contacts: ContactsSection,
};

/** The forms of one part of the pack, whatever files they are kept in. */
export function SectionForms(props: SectionFormsProps): VNode {
  const { section, files, folder, editing, onText, onYaml } = props;
  const t = workbenchMessages[editing.locale];
  const shared = { editing, onText, onYaml };
  const named = (name: string): BenchFile =>
    files.find(({ path }) => nameOf(path) === name) ?? { path: `${folder}/${name}`, text: '' };
  if (section === 'rules') {
    const own = files.filter(({ path }) => isRuleFile(nameOf(path)));
    return (
      <>
        {own.map((file) => (
          <section key={file.path} class="form" aria-labelledby={`file ${file.path}`}>
            {own.length > 1 && (
              <h3 id={`file ${file.path}`} class="file-name">
                {nameOf(file.path)}
              </h3>
            )}
            <FileForms file={file} {...shared}>
              <RulesSection />
            </FileForms>
          </section>
        ))}
        <NewRuleFile
          locale={editing.locale}
          taken={files.map(({ path }) => nameOf(path))}
          onMake={(name, text) => onText(`${folder}/${name}`, text, t.step.add(), '')}
        />
      </>
    );
  }
  const Form = section === 'guidelines' ? GuidelinesSection : forms[section];
  return (
    <FileForms file={named(section === 'guidelines' ? 'guidelines.yaml' : 'pack.yaml')} {...shared}>
      <Form />
    </FileForms>
  );
}
