import { workbenchMessages } from '../../locales';

export { workbenchMessages };

/** The strings of the workbench in one language. */
export type Words = (typeof workbenchMessages)['fi'];
