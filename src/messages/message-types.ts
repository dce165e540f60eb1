import type * as v from 'valibot';
import type { ownProtocol } from './own-protocol';
import type { pageProtocol } from './page-protocol';

type Protocol = typeof pageProtocol & typeof ownProtocol;
export type PageMessageName = keyof typeof pageProtocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = v.InferOutput<Protocol[N]['request']>;
export type Response<N extends MessageName> = v.InferOutput<Protocol[N]['response']>;

/** The tab a message came from; absent for our own pages. */
export interface Sender {
  readonly tab?: number;
}

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};
