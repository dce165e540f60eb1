import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { accounts, roles } from '../draft';
import { dismissalSchema } from '../guidance/dismissal';
import { quietBudgetSchema } from '../guidance/quiet-budget';
import { type Language, languages } from '../language/language';
import { defineSetting } from './setting';

function browserLanguage(): Language {
  const [language] = browser.i18n.getUILanguage().split('-');
  return languages.find((one) => one === language) ?? 'en';
}

/** The language that Kintaitta speaks. */
export const locale = defineSetting('locale', {
  schema: v.picklist(languages),
  fallback: browserLanguage,
  byPolicy: true,
});

/** Id of the pack in force. */
export const municipality = defineSetting('municipality', {
  schema: v.string(),
  fallback: () => 'base',
  byPolicy: true,
});

/** Who the user is; both is fine, none means not told. */
export const ownRoles = defineSetting('roles', {
  schema: v.array(v.picklist(roles)),
  fallback: () => [],
  byPolicy: false,
});

/** Whether the user's own profile names the municipality as employer. */
export const profileNamesEmployer = defineSetting('profileNamesEmployer', {
  schema: v.boolean(),
  fallback: () => false,
  byPolicy: false,
});

/** What the user says of accounts, by platform and handle: `x:anna_k`. */
export const knownAccounts = defineSetting('accounts', {
  schema: v.record(v.string(), v.picklist(accounts)),
  fallback: () => ({}),
  byPolicy: false,
});

/** Whether drafts in personal accounts are checked without asking each time. Nobody but the user may turn it on. */
export const personalAccountsToo = defineSetting('personalAccountsToo', {
  schema: v.boolean(),
  fallback: () => false,
  byPolicy: false,
});

/** Off: nothing is checked anywhere. The user's own switch; no policy reaches it. */
export const isOn = defineSetting('isOn', {
  schema: v.boolean(),
  fallback: () => true,
  byPolicy: false,
});

/** Nothing is checked before this moment (epoch milliseconds). */
export const restsUntil = defineSetting('restsUntil', {
  schema: v.number(),
  fallback: () => 0,
  byPolicy: false,
});

/** What the user does not want to be told again. */
export const dismissals = defineSetting('dismissals', {
  schema: v.array(dismissalSchema),
  fallback: () => [],
  byPolicy: false,
});

/** How often rules were dismissed in a row. */
export const quietBudget = defineSetting('quietBudget', {
  schema: quietBudgetSchema,
  fallback: () => ({}),
  byPolicy: false,
});

/** Ticked items of checklists: the list's id, then the numbers of its items. */
export const tickedItems = defineSetting('tickedItems', {
  schema: v.record(v.string(), v.array(v.number())),
  fallback: () => ({}),
  byPolicy: false,
});
