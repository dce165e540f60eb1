import { askBy } from './ask-by';
import type { MessageName, Request, Response } from './message-types';
import { ownProtocol } from './own-protocol';
import { pageProtocol } from './page-protocol';

const protocol = { ...pageProtocol, ...ownProtocol };

/** Asks the background from one of our own pages. Throws if it fails or refuses. */
export const ask = <N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> =>
  askBy(name, request, protocol[name].response);
