import type { VNode } from 'preact';
import type { Language } from '../language/language';
import { workbenchMessages } from '../locales';
import type { Trial } from './try-pack';

export interface TrialResultsProps {
  readonly trial: Trial;
  readonly locale: Language;
}

/** Mistakes of the files, and each example with whether it does what it should. */
export function TrialResults({ trial: { problems, rules }, locale }: TrialResultsProps): VNode {
  const t = workbenchMessages[locale];
  const examples = rules.flatMap((rule) => rule.examples);
  const wrong = examples.filter(({ fault }) => fault !== undefined).length;
  return (
    <>
      <section class="section" aria-labelledby="problems">
        <h2 id="problems">{t.problems()}</h2>
        {problems.length === 0 && <p>{t.noProblems()}</p>}
        <ul class="plain-list">
          {problems.map((problem) => (
            <li key={problem} class="trial-wrong">
              {problem}
            </li>
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="examples">
        <h2 id="examples">{t.examples()}</h2>
        <p role="status">
          {t.green({ count: examples.length - wrong })} · {t.red({ count: wrong })}
        </p>
        {rules.map((rule) => (
          <div key={rule.id}>
            <h3>{rule.id}</h3>
            <ul class="plain-list">
              {rule.examples.map(({ text, list, fault }) => (
                <li key={list + text} class={fault ? 'trial-wrong' : 'trial-right'}>
                  <strong>{fault ? `✗ ${t.wrong()}` : `✓ ${t.right()}`}</strong> ({t[list]()}) {text}
                  {fault && <p class="help">{fault}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}
