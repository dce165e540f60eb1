import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Handlers, MessageName, Sender } from './message-types';
import { ownProtocol } from './own-protocol';
import { pageProtocol } from './page-protocol';

const protocol = { ...pageProtocol, ...ownProtocol };
type Protocol = typeof protocol;

const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(protocol, name);
const envelope = v.object({ kintaitta: v.custom<MessageName>(isMessageName), request: v.unknown() });

/** Answers messages; a handler that fails answers an error, and never leaves a page waiting. */
export function answerMessages(handlers: Handlers): void {
  const answer = async <N extends MessageName>(name: N, request: unknown, sender: Sender) => {
    const isForOwnPages = Object.hasOwn(ownProtocol, name);
    if (isForOwnPages && sender.tab !== undefined) throw new Error(`${name}: only for our own pages`);
    return handlers[name](v.parse<Protocol[N]['request']>(protocol[name].request, request), sender);
  };
  browser.runtime.onMessage.addListener((message: unknown, from) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return;
    const { kintaitta: name, request } = parsed.output;
    const ours = from.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const sender = from.tab?.id === undefined || ours ? {} : { tab: from.tab.id };
    return answer(name, request, sender).then(
      (response) => ({ response }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}
