import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from '../../browser/support/certificate';

export interface PackServer {
  readonly port: number;
  /** Every request for the pack, in order. */
  readonly requests: readonly { readonly method: string; readonly headers: IncomingHttpHeaders }[];
  /** How the next requests are answered. */
  answer: RequestListener;
  close(): Promise<void>;
}

/**
 * A server on this computer for one pack; browsers are told to find every host name here.
 * @param isSecure https; browsers do not cache what comes with a certificate that they do not know.
 */
export async function startPackServer(isSecure = true): Promise<PackServer> {
  const requests: { method: string; headers: IncomingHttpHeaders }[] = [];
  const listen: RequestListener = (request, response) => {
    if (!request.url?.endsWith('.jws')) {
      response.writeHead(404).end();
      return;
    }
    requests.push({ method: request.method ?? '', headers: request.headers });
    state.answer(request, response);
  };
  const server = isSecure ? createSecureServer(selfSignedCertificate(), listen) : createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: PackServer = {
    port: (server.address() as AddressInfo).port,
    requests,
    answer: (_, response) => void response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return state;
}

/** A file as a plain web server gives it: with an entity tag, and leave for requests from anywhere. */
export function asFile(text: string, tag: string): RequestListener {
  return (request, response) => {
    const headers = { etag: `"${tag}"`, 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === `"${tag}"`) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(text);
  };
}
