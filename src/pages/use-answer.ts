import { useEffect, useState } from 'preact/hooks';
import { ask, type MessageName, type Request, type Response } from '../messages';

export type Answer<N extends MessageName> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly response: Response<N> };

/** What the background answers to a message, asked anew when the request changes; older answers are dropped. */
export function useAnswer<N extends MessageName>(name: N, request: Request<N>): Answer<N> {
  const [answer, setAnswer] = useState<Answer<N>>({ state: 'waiting' });
  const key = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the request.
  useEffect(() => {
    let isCurrent = true;
    ask(name, request).then(
      (response) => isCurrent && setAnswer({ state: 'answered', response }),
      () => isCurrent && setAnswer({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [name, key]);
  return answer;
}
