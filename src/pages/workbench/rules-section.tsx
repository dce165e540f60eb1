import type { VNode } from 'preact';
import { listAt, textAt, triedRule, useEditing } from './editing';
import { EntryList, freeId } from './entry-list';
import { RuleFields } from './rule-fields';

/** The rules of one file, each with how its examples fare. */
export function RulesSection(): VNode {
  const { file, value, trial, t } = useEditing();
  const rules = listAt(value, ['rules']);
  const ids = rules.map((each) => textAt(each, ['id']));
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const blank = () => ({
    id: freeId(`${stem}/${t.rule.blankId()}`, ids),
    match: { phrase: t.rule.blankWord() },
    note: t.rule.blankNote(),
    source: t.rule.blankSource(),
    examples: {
      flags: [`[[${t.rule.blankWord()}]]!`, `[[${t.rule.blankWord()}]]?`],
      allows: [t.rule.blankAllows(), t.rule.blankAllowsToo()],
    },
  });
  return (
    <EntryList
      path={['rules']}
      entries={rules.map((rule) => {
        const id = textAt(rule, ['id']);
        const tried = triedRule(trial, id)?.examples;
        const wrong = tried?.filter(({ fault }) => fault).length ?? 0;
        return {
          title: titleOfRule(rule),
          remark: (
            <>
              <small>{id}</small>
              {tried && (
                <span class={`mark mark--${wrong > 0 ? 'wrong' : 'right'}`}>
                  {wrong > 0 ? `✗ ${t.red({ count: wrong })}` : `✓ ${t.green({ count: tried.length })}`}
                </span>
              )}
            </>
          ),
        };
      })}
      addLabel={t.rule.add()}
      isOrdered
      blank={() => ({ value: blank() })}
    >
      {(index) => <RuleFields index={index} />}
    </EntryList>
  );
}

/** What a rule looks for, as its author wrote it. */
function titleOfRule(rule: unknown): string {
  const terms = listAt(rule, ['match']);
  const words = terms.flatMap((term) =>
    ['phrase', 'lemma', 'pattern', 'detector'].flatMap((name) => listAt(term, [name])),
  );
  return words.slice(0, 3).map(String).join(', ') + (words.length > 3 ? ' …' : '');
}
