import { createHash, X509Certificate } from 'node:crypto';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from '../../browser/support/certificate';

export interface PackServer {
  readonly port: number;
  /** What tells a browser to trust the certificate: the SHA-256 of its public key, base64. */
  readonly pin: string;
  /** Every request for the pack, in order. */
  readonly requests: readonly { readonly method: string; readonly headers: IncomingHttpHeaders }[];
  /** How the next requests are answered. */
  answer: RequestListener;
  close(): Promise<void>;
}

/**
 * A https server on this computer for one pack; browsers are told to find every host name here.
 * @param port 0: any that is free.
 */
export async function startPackServer(port = 0): Promise<PackServer> {
  const certificate = selfSignedCertificate();
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' });
  const requests: { method: string; headers: IncomingHttpHeaders }[] = [];
  const listen: RequestListener = (request, response) => {
    if (!request.url?.endsWith('.jws')) {
      response.writeHead(404).end();
      return;
    }
    requests.push({ method: request.method ?? '', headers: request.headers });
    state.answer(request, response);
  };
  const server = createServer(certificate, listen);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const state: PackServer = {
    port: (server.address() as AddressInfo).port,
    pin: createHash('sha256').update(publicKey).digest('base64'),
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
