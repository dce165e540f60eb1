import menuEn from '#generated/locales/menu.en.js';
import menuFi from '#generated/locales/menu.fi.js';
import menuSv from '#generated/locales/menu.sv.js';
import pagesEn from '#generated/locales/pages.en.js';
import pagesFi from '#generated/locales/pages.fi.js';
import pagesSv from '#generated/locales/pages.sv.js';
import policyEn from '#generated/locales/policy.en.js';
import policyFi from '#generated/locales/policy.fi.js';
import policySv from '#generated/locales/policy.sv.js';
import promptEn from '#generated/locales/prompt.en.js';
import promptFi from '#generated/locales/prompt.fi.js';
import promptSv from '#generated/locales/prompt.sv.js';
import workbenchEn from '#generated/locales/workbench.en.js';
import workbenchFi from '#generated/locales/workbench.fi.js';
import workbenchSv from '#generated/locales/workbench.sv.js';

/** Strings of the prompt in a page. */
export const promptMessages = { fi: promptFi, sv: promptSv, en: promptEn } as const;
export type PromptMessages = typeof promptFi;

/** Strings of our own pages. */
export const pageMessages = { fi: pagesFi, sv: pagesSv, en: pagesEn } as const;

/** Strings of the page about policy and rules. */
export const policyMessages = { fi: policyFi, sv: policySv, en: policyEn } as const;
export type PolicyMessages = typeof policyFi;

/** Strings of the browser's menu. */
export const menuMessages = { fi: menuFi, sv: menuSv, en: menuEn } as const;

/** Strings of the workbench. */
export const workbenchMessages = { fi: workbenchFi, sv: workbenchSv, en: workbenchEn } as const;
