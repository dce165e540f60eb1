import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { MessageName, Request, Response } from './message-types';

const answerEnvelope = v.union([v.object({ response: v.unknown() }), v.object({ error: v.string() })]);

/**
 * Asks the background, and validates its answer.
 * @throws if it fails, refuses, or is no longer there (after an update): go quiet then.
 */
export async function askBy<N extends MessageName>(
  name: N,
  request: Request<N>,
  response: v.GenericSchema<unknown, Response<N>>,
): Promise<Response<N>> {
  const answer = v.parse(answerEnvelope, await browser.runtime.sendMessage({ kintaitta: name, request }));
  if ('error' in answer) throw new Error(answer.error);
  return v.parse(response, answer.response);
}
