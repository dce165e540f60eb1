import type { VNode } from 'preact';
import { categories, severities } from '../../finding';
import { languages } from '../../language/language';
import { promptMessages } from '../../locales';
import { ChoiceField } from './choice-field';
import { titleOf } from './documents-section';
import { listAt, textAt, useEditing, valueAt } from './editing';
import { ExamplesField } from './examples-field';
import { RowsField } from './rows-field';
import { TermFields } from './term-fields';
import { TextField } from './text-field';
import { TrilingualField } from './trilingual-field';

const order = [
  'id',
  'category',
  'kind',
  'language',
  'match',
  'near',
  'unless',
  'when',
  'adjust',
  'severity',
  'weight',
  'guideline',
  'suggest',
  'suggestFor',
  'fix',
  'message',
  'advice',
  'note',
  'source',
  'examples',
];
/** Fields that have no form yet stay as they are, and are named. */
const inYaml = ['when', 'adjust', 'weight', 'suggestFor', 'fix'];

/** The form of one rule: words, examples, what is shown. */
export function RuleFields({ index }: { readonly index: number }): VNode {
  const { locale, value, trial, t } = useEditing();
  const path = ['rules', index];
  const id = textAt(value, [...path, 'id']);
  const words = promptMessages[locale];
  const severity = textAt(value, ['severity']);
  const language = textAt(value, [...path, 'language']) || textAt(value, ['language']);
  const guidelines = (trial?.guidelines ?? []).map((each) => ({
    value: each.id,
    label: titleOf(each) || each.id,
  }));
  const others = inYaml.filter((name) => valueAt(value, [...path, name]) !== undefined);
  return (
    <div class="form">
      {termsAt(value, [...path, 'match']).map((place) => (
        <TermFields key={place.join('/')} path={place} rule={id} language={language} />
      ))}
      <ExamplesField path={path} rule={id} list="flags" />
      <ExamplesField path={path} rule={id} list="allows" />
      <div class="pair">
        <ChoiceField
          path={[...path, 'severity']}
          label={t.rule.severity()}
          choices={severities.map((each) => ({ value: each, label: words.severity[each]() }))}
          {...(severity && { none: t.rule.asFile() })}
          order={order}
        />
        <ChoiceField
          path={[...path, 'guideline']}
          label={t.rule.guideline()}
          choices={guidelines}
          none={t.rule.noGuideline()}
          order={order}
        />
      </div>
      <TrilingualField
        path={[...path, 'message']}
        label={t.rule.message()}
        help={t.rule.messageHelp()}
        rows={2}
        isOptional
        order={order}
      />
      <RowsField
        path={[...path, 'suggest']}
        label={t.rule.suggest()}
        rowLabel={t.rule.suggest()}
        help={t.rule.suggestHelp()}
        order={order}
      />
      <TextField
        path={[...path, 'note']}
        label={t.rule.note()}
        help={t.rule.noteHelp()}
        rows={2}
        order={order}
      />
      <details class="fold">
        <summary>{t.more()}</summary>
        <div class="form">
          {(['near', 'unless'] as const).flatMap((name) =>
            termsAt(value, [...path, name]).map((place) => (
              <TermFields
                key={place.join('/')}
                path={place}
                rule={id}
                language={language}
                legend={t.rule[name]()}
                isNearby
              />
            )),
          )}
          <TrilingualField
            path={[...path, 'advice']}
            label={t.rule.advice()}
            rows={2}
            isOptional
            order={order}
          />
          <div class="pair">
            <TextField path={[...path, 'id']} label={t.rule.id()} help={t.rule.idHelp()} order={order} />
            <TextField path={[...path, 'source']} label={t.rule.source()} isOptional order={order} />
          </div>
          <div class="pair">
            <ChoiceField
              path={[...path, 'language']}
              label={t.rule.language()}
              choices={languages.map((each) => ({ value: each, label: t.language[each]() }))}
              none={t.rule.asFile()}
              order={order}
            />
            <ChoiceField
              path={[...path, 'category']}
              label={t.rule.category()}
              choices={categories.map((each) => ({ value: each, label: words.category[each]() }))}
              none={t.rule.asFile()}
              order={order}
            />
            <TextField path={[...path, 'kind']} label={t.rule.kind()} isOptional order={order} />
          </div>
        </div>
      </details>
      {others.length > 0 && <p class="help">{t.rule.inYaml({ fields: others.join(', ') })}</p>}
    </div>
  );
}

/** Where the terms of a field stand: one alone, or several in a list. */
function termsAt(
  value: unknown,
  path: readonly (string | number)[],
): readonly (readonly (string | number)[])[] {
  if (valueAt(value, path) === undefined) return [];
  const terms = listAt(value, path);
  return Array.isArray(valueAt(value, path)) ? terms.map((_, number) => [...path, number]) : [path];
}
