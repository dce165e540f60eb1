import { expect, test } from 'vitest';
import { loadDictionary } from '../../tools/dictionary';
import { createFinnishForms } from './finnish-forms';
import { inflectedForms } from './inflected-forms';

const forms = createFinnishForms(loadDictionary(), [], []);

test.each([
  ['kokki', ['kokki', 'kokin', 'kokkia', 'kokilla', 'kokit']],
  ['katu', ['katu', 'kadun', 'katua', 'kadulla']],
  ['hakea', ['hakea', 'haen', 'hakisi']],
])('an author is shown the forms of «%s»', (lemma, some) => {
  expect(inflectedForms(lemma, forms)).toEqual(expect.arrayContaining(some));
});

test.each(['kokki', 'salainen', 'insinööri', 'hallitus'])('of «%s» none that is drawn out', (lemma) => {
  expect(inflectedForms(lemma, forms).filter((form) => /(.)\1\1/u.test(form))).toEqual([]);
});
