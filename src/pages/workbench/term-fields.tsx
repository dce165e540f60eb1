import type { VNode } from 'preact';
import { textAt, useEditing, valueAt } from './editing';
import { KeywordHelp } from './keyword-help';
import { RowsField } from './rows-field';
import type { Path } from './set-value';
import { TextField } from './text-field';

const order = [
  'lemma',
  'part',
  'derivations',
  'class',
  'except',
  'phrase',
  'pattern',
  'detector',
  'within',
  'side',
];

export interface TermFieldsProps {
  readonly path: Path;
  /** Id of the rule. */
  readonly rule: string;
  readonly language: string;
  readonly legend?: string;
  /** What must be near, or cancels: it says how far. */
  readonly isNearby?: boolean;
}

/** What is looked for: words in all their forms, word by word or in sequence. */
export function TermFields({ path, rule, language, legend, isNearby = false }: TermFieldsProps): VNode {
  const { value, t } = useEditing();
  const detector = textAt(value, [...path, 'detector']);
  const has = (name: string) => valueAt(value, [...path, name]) !== undefined;
  return (
    <fieldset class="group">
      {legend && <legend>{legend}</legend>}
      {detector && <p class="help">{t.rule.detector({ name: detector })}</p>}
      {(!detector || has('phrase')) && !(has('lemma') || has('pattern')) && (
        <RowsField
          path={[...path, 'phrase']}
          label={t.rule.phrase()}
          rowLabel={t.rule.phrase()}
          help={t.rule.phraseHelp()}
          order={order}
        />
      )}
      {has('lemma') && (
        <RowsField
          path={[...path, 'lemma']}
          label={t.rule.lemma()}
          rowLabel={t.rule.lemma()}
          help={t.rule.lemmaHelp()}
          order={order}
        />
      )}
      {has('pattern') && (
        <RowsField
          path={[...path, 'pattern']}
          label={t.rule.pattern()}
          rowLabel={t.rule.pattern()}
          help={t.rule.patternHelp()}
          order={order}
        />
      )}
      {has('except') && (
        <RowsField
          path={[...path, 'except']}
          label={t.rule.except()}
          rowLabel={t.rule.except()}
          order={order}
        />
      )}
      {isNearby && (
        <TextField
          path={[...path, 'within']}
          label={t.rule.within()}
          help={t.rule.withinHelp()}
          isNumber
          isOptional
          order={order}
        />
      )}
      {language === 'fi' && !isNearby && <KeywordHelp rule={rule} match={valueAt(value, path)} />}
    </fieldset>
  );
}
