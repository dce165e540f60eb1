import { stringify } from 'yaml';
import type { SourceFile } from './parse-yaml';

/** The files of a new pack: who the municipality is, one guideline and one rule to start from. */
export function startingFiles(id: string, name = id): readonly SourceFile[] {
  return [
    { path: `${id}/pack.yaml`, text: stringify(packOf(id, name)) },
    { path: `${id}/guidelines.yaml`, text: stringify([guidelineOf(id)]) },
    { path: `${id}/${id}.fi.yaml`, text: stringify(rulesOf(id)) },
  ];
}

const packOf = (id: string, name: string): object => {
  const inAll = { fi: name, sv: name, en: name };
  return {
    schema: 1,
    id,
    version: '0.1.0',
    extends: ['base'],
    title: inAll,
    documents: [{ id: 'some-ohje', title: { fi: 'Sosiaalisen median ohje' } }],
    contacts: { default: { fi: 'lähiesihenkilö', sv: 'närmaste chef', en: 'your supervisor' } },
  };
};

const guidelineOf = (id: string): object => ({
  id: `${id}-respect`,
  kinds: ['check'],
  who: ['employee', 'trustee', 'organisation'],
  source: { document: 'some-ohje', section: '1', quote: { fi: 'Kunnioitamme keskustelukumppania.' } },
  title: { fi: 'Kunnioita', sv: 'Visa respekt', en: 'Show respect' },
  advice: {
    fi: 'Puhu asiasta, älä ihmisestä.',
    sv: 'Tala om saken, inte om personen.',
    en: 'Speak of the matter, not of the person.',
  },
  shownBy: { categories: ['provocative'] },
});

const ruleOf = (id: string): object => ({
  id: `${id}.fi/secret-garden`,
  match: { phrase: 'salainen puutarha' },
  note: 'An example: replace it with a word of your own.',
  source: 'Own wording.',
  examples: {
    flags: ['Avaamme [[salaisen puutarhan]] kesäkuussa.', '[[Salaiset puutarhat]] ovat auki.'],
    allows: ['Puutarha avataan kesäkuussa.', 'Salaisuus paljastui puutarhassa.'],
  },
});

const rulesOf = (id: string): object => ({
  category: 'situation',
  kind: 'not-yet-public',
  language: 'fi',
  severity: 'note',
  rules: [ruleOf(id)],
});
