import { useEffect, useState } from 'preact/hooks';
import type { MessageName, Request, Response } from '../messages/message-types';
import { ask } from '../messages/own-messages';

export type Answer<N extends MessageName> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly response: Response<N> };

/**
 * What the background answers to a message; older answers are dropped.
 * @param occasion asked anew when this or the request changes.
 */
export function useAnswer<N extends MessageName>(
  name: N,
  request: Request<N>,
  occasion?: unknown,
): Answer<N> {
  const [answer, setAnswer] = useState<Answer<N>>({ state: 'waiting' });
  const key = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the request, the occasion for what it depends on.
  useEffect(() => {
    let isCurrent = true;
    ask(name, request).then(
      (response) => isCurrent && setAnswer({ state: 'answered', response }),
      () => isCurrent && setAnswer({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [name, key, occasion]);
  return answer;
}
