import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { explainFault } from './explain-fault';
import { workbenchMessages } from './words';
import type { TriedExample, TriedRule } from './workshop';

export interface ExamplesPanelProps {
  readonly locale: Language;
  readonly rules: readonly TriedRule[];
  readonly isBusy: boolean;
  readonly onGo: (rule: string, example: TriedExample) => void;
}

/** How many examples do what they should, and which do not. */
export function ExamplesPanel({ locale, rules, isBusy, onGo }: ExamplesPanelProps): VNode {
  const t = workbenchMessages[locale];
  const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.id, example })));
  const wrong = examples.filter(({ example }) => example.fault);
  const right = examples.length - wrong.length;
  return (
    <section class="section" aria-labelledby="examples" aria-busy={isBusy}>
      <h2 id="examples">{t.examples()}</h2>
      <meter
        min={0}
        max={Math.max(1, examples.length)}
        value={right}
        aria-labelledby="examples"
        class="meter"
      />
      <p role="status" class="verdicts">
        <span class="mark mark--right">✓ {t.green({ count: right })}</span>
        {' · '}
        <span class={wrong.length > 0 ? 'mark mark--wrong' : 'mark'}>
          {wrong.length > 0 ? '✗ ' : ''}
          {t.red({ count: wrong.length })}
        </span>
      </p>
      <ul class="plain-list">
        {wrong.map(({ rule, example }) => (
          <li key={`${rule} ${example.list} ${example.number}`} class="trial-wrong">
            <button type="button" class="go" onClick={() => onGo(rule, example)}>
              <span>{example.fault && explainFault(example.fault, locale)}</span>
              <small>
                {rule} · {t.rule[example.list]()} {example.number + 1}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
