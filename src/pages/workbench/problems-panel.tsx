import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { nameOf } from './bench';
import { explainProblem } from './explain-problem';
import type { Problem } from './problem-place';
import { workbenchMessages } from './words';

export interface ProblemsPanelProps {
  readonly locale: Language;
  readonly problems: readonly Problem[];
  readonly onGo: (problem: Problem) => void;
}

const MAX_SHOWN = 30;

/** Every mistake with its place; one click leads to the form or line. */
export function ProblemsPanel({ locale, problems, onGo }: ProblemsPanelProps): VNode {
  const t = workbenchMessages[locale];
  return (
    <section class="section" aria-labelledby="problems">
      <h2 id="problems">
        {t.problems()} {problems.length > 0 && <span class="mark mark--wrong">{problems.length}</span>}
      </h2>
      {problems.length === 0 && <p>✓ {t.noProblems()}</p>}
      <ul class="plain-list">
        {problems.slice(0, MAX_SHOWN).map((problem) => {
          const { file, line, column, field, message } = problem;
          return (
            <li key={`${file}:${line}:${column} ${message}`} class="trial-wrong">
              <button type="button" class="go" onClick={() => onGo(problem)}>
                <span>{explainProblem(message, locale)}</span>
                <small>
                  {[file && nameOf(file), t.place({ line, column }), field.join(' › ')]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {problems.length > MAX_SHOWN && (
        <p class="help">{t.moreProblems({ count: problems.length - MAX_SHOWN })}</p>
      )}
    </section>
  );
}
