import { askBy } from './messages/ask-by';
import type { PageMessageName, Request, Response } from './messages/message-types';
import { pageProtocol } from './messages/page-protocol';

export type { Response } from './messages/message-types';
export { answerTabMessages, type TabState } from './messages/tab-messages';

/**
 * Asks the background from a content script, which loads no more of the protocol than it may use.
 * @throws if it fails, refuses, or is no longer there (after an update): go quiet then.
 */
export const ask = <N extends PageMessageName>(name: N, request: Request<N>): Promise<Response<N>> =>
  askBy(name, request, pageProtocol[name].response);
