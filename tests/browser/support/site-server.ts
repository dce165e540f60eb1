import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fixturesFolder } from '../fixtures/build';
import { selfSignedCertificate } from './certificate';

export interface SiteServer {
  readonly port: number;
  /** Every request that reached the server, as `host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // A frame of another site, as of an embedded tool.
  "frame-src 'self' https://editors.test",
  "require-trusted-types-for 'script'",
].join('; ');

const sites: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)facebook\.com$/, 'facebook'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/^editors\.test$/, 'editors'],
];

function page(site: string, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${site}</title>
<link rel="stylesheet" href="/assets/kit.css"><link rel="stylesheet" href="/assets/${site}.css">
<script src="/assets/kit-first.js"></script><script src="/assets/${site}.js" defer></script></head><body></body></html>`;
}

async function answer(host: string, url: URL): Promise<{ type: string; body: string | Buffer } | undefined> {
  const site = sites.find(([pattern]) => pattern.test(host))?.[1];
  if (!site) return;
  const asset = /^\/assets\/([\w-]+\.(js|css))$/.exec(url.pathname);
  if (asset?.[1]) {
    const type = asset[2] === 'js' ? 'text/javascript' : 'text/css';
    const body = await readFile(join(fixturesFolder, asset[1])).catch(() => '');
    return { type, body };
  }
  return { type: 'text/html', body: page(site, url.searchParams.get('lang') ?? 'fi') };
}

/** Serves the fixture pages of all sites; the browser is told to find every host name here. */
export async function startSiteServer(): Promise<SiteServer> {
  const requests: string[] = [];
  const server = createServer(selfSignedCertificate(), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(host + (request.url ?? ''));
    const found = await answer(host, new URL(request.url ?? '/', `https://${host}`));
    response.writeHead(found ? 200 : 404, {
      'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
