import { MAX_PACK_BYTES } from '../pack/signed-pack';
import type { downloadFaults } from '../settings/policy-report';

const TIMEOUT_MS = 30_000;

export type Download =
  | { readonly text: string; readonly fault?: never }
  | { readonly fault: (typeof downloadFaults)[number]; readonly detail: string; readonly text?: never };

/**
 * Fetches the pack that the organisation's policy names: the only request to a server that Kintaitta ever makes. It
 * carries no cookies, no referrer and no content, and follows no redirect. `no-cache` makes the browser ask with
 * If-None-Match or If-Modified-Since by itself: such headers of our own would need the server's leave (CORS preflight).
 * Never throws.
 */
export async function downloadPack(url: string, timeoutMs = TIMEOUT_MS): Promise<Download> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-cache',
      signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { fault: 'redirect', detail: 'the address must answer itself' };
    }
    if (!response.ok) return { fault: 'status', detail: String(response.status) };
    return await readAtMost(response, MAX_PACK_BYTES);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: signal.aborted ? 'timeout' : 'unreachable', detail };
  }
}

/** Stops reading once there is too much: a broken server may send without end. */
async function readAtMost(response: Response, maxBytes: number): Promise<Download> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return { fault: 'too-large', detail: `more than ${maxBytes} bytes` };
    }
    text += decoder.decode(value, { stream: true });
  }
  return { text: text + decoder.decode() };
}
