import type { VNode } from 'preact';
import { parseDocument } from 'yaml';
import type { Language } from '../../language/language';
import type { BenchFile } from './bench';
import { listAt, textAt } from './editing';
import { ExamplesPanel } from './examples-panel';
import { type Problem, sectionOf, sections } from './problem-place';
import { ProblemsPanel } from './problems-panel';
import { SectionForms } from './section-forms';
import type { Path } from './set-value';
import { TryPanel } from './try-panel';
import { useProblems } from './use-problems';
import type { Tried } from './use-trial';
import { useView } from './use-view';
import { workbenchMessages } from './words';
import { YamlSection } from './yaml-section';

export interface BenchFormsProps {
  readonly locale: Language;
  /** Of the pack that is worked on. */
  readonly files: readonly BenchFile[];
  readonly folder: string;
  readonly tried: Tried;
  readonly onText: (path: string, text: string, what: string, field: string) => void;
}

/** The parts of the pack on one side, what the checks say of it on the other. */
export function BenchForms({ locale, files, folder, tried, onText }: BenchFormsProps): VNode {
  const t = workbenchMessages[locale];
  const { trial, client, verdicts, isBusy } = tried;
  const { view, onShow, onOpen, onFocus, onYaml, onGo } = useView();
  const problems = useProblems(trial, verdicts, files);
  const countOf = (section: string) =>
    problems.filter(({ file, field }) => sectionOf(file, field) === section).length;

  function goToRule(rule: string, ...inRule: Path): void {
    for (const { path, text } of files) {
      const rules = listAt(parseDocument(text).toJS(), ['rules']);
      const index = rules.findIndex((each) => textAt(each, ['id']) === rule);
      if (index < 0) continue;
      onGo({ file: path, line: 1, column: 1, field: ['rules', index, ...inRule] }, files);
    }
  }

  return (
    <div class="bench">
      <nav class="bench__nav" aria-label={t.parts()}>
        <ul class="plain-list">
          {sections.map((section) => {
            const count = countOf(section);
            return (
              <li key={section}>
                <button
                  type="button"
                  class="bench__part"
                  aria-current={section === view.section ? 'page' : undefined}
                  onClick={() => onShow(section)}
                >
                  <span class="grow">{t.section[section]()}</span>
                  {count > 0 && (
                    <span class="mark mark--wrong" title={t.problems()}>
                      {count}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <section class="section bench__form" aria-labelledby={`section-${view.section}`}>
        <h2 id={`section-${view.section}`} tabIndex={-1}>
          {t.section[view.section]()}
        </h2>
        <p class="help">{t.sectionHelp[view.section]()}</p>
        {view.section === 'yaml' ? (
          <YamlSection
            locale={locale}
            files={files}
            shown={view.yamlFile}
            problems={problems}
            onShow={onYaml}
            onText={(path, text) => onText(path, text, t.step.change(), 'yaml')}
          />
        ) : (
          <SectionForms
            section={view.section}
            files={files}
            folder={folder}
            editing={{ locale, problems, trial, client, openEntry: view.openEntry, onOpen, onFocus }}
            onText={onText}
            onYaml={onYaml}
          />
        )}
      </section>
      <aside class="bench__results" aria-label={t.results()}>
        {trial ? (
          <>
            <ExamplesPanel
              locale={locale}
              rules={trial.rules}
              isBusy={isBusy}
              onGo={(rule, { list, number }) => goToRule(rule, 'examples', list, number)}
            />
            <ProblemsPanel
              locale={locale}
              problems={problems}
              onGo={(problem: Problem) => onGo(problem, files)}
            />
          </>
        ) : (
          <p role="status">{t.loading()}</p>
        )}
        <TryPanel locale={locale} client={client} trial={trial} onGo={(rule) => goToRule(rule)} />
      </aside>
    </div>
  );
}
