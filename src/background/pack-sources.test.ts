import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import type { CompiledPack } from '../pack/compiled-pack';
import { generateSigningKeys, MAX_PACK_BYTES, signPack } from '../pack/signed-pack';
import { municipality } from '../settings/settings';
import { downloadPack } from './download-pack';
import { goBack, keepPack, readKept } from './kept-packs';
import { readLastFetch } from './last-fetch';
import { packInForce, watchPack } from './pack-source';
import { RETRY_ALARM } from './plan-retry';
import { updatePack } from './update-pack';

const packs = fileURLToPath(new URL('../../.generated/packs/', import.meta.url));
const now = new Date('2026-11-20T12:00:00Z');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

const kuntala = (version = '1.0.0', over: Partial<CompiledPack> = {}): CompiledPack => ({
  schema: 1,
  id: 'kuntala',
  version,
  title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
  chain: ['kuntala'],
  rules: [],
  guidelines: [],
  sets: {},
  ...over,
});

type Keys = Awaited<ReturnType<typeof generateSigningKeys>>;
let keys: Keys;
let newKeys: Keys;
beforeAll(async () => {
  keys = await generateSigningKeys('kuntala-2026');
  newKeys = await generateSigningKeys('kuntala-2027');
});

const signed = (pack: CompiledPack, by = keys, published = '2026-11-19T08:00:00Z', expires?: string) =>
  signPack(
    { issuer: 'Kuntala', approver: 'Tietosuojavastaava', published, ...(expires && { expires }), pack },
    by.privateKey,
  );

let server: Server | undefined;
let requests: { readonly headers: object; readonly method: string | undefined }[] = [];
async function serve(answer: RequestListener): Promise<string> {
  server?.closeAllConnections();
  server?.close();
  const started = createServer((request, response) => {
    requests.push({ headers: request.headers, method: request.method });
    answer(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/kuntala.jws`;
}
const serveText = (text: string) => serve((_, response) => response.end(text));

function policy(values: Record<string, unknown>): void {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => values);
}
const byUrl = (packUrl: string, packKeys = [JSON.stringify(keys.publicKey)]) => policy({ packUrl, packKeys });

const ownFetch = globalThis.fetch;
beforeEach(() => {
  fakeBrowser.reset();
  requests = [];
  // Files of the extension itself come from the folder that they are built from.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const name = /\/packs\/([a-z.]+\.json)$/.exec(String(input))?.[1];
    return name ? new Response(readFileSync(packs + name)) : ownFetch(input, init);
  });
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Minutes from a moment to the next try after a failure; `undefined` where none is planned. */
const minutesToRetry = async (from: Date): Promise<number | undefined> => {
  const alarm = await browser.alarms.get(RETRY_ALARM);
  return alarm && (alarm.scheduledTime - from.getTime()) / 60_000;
};
const inForce = async () => {
  const { pack, origin } = await packInForce();
  return `${pack.id} ${pack.version} ${origin}`;
};

describe('a pack by address', () => {
  test('is fetched, verified and in force, with who answers for it', async () => {
    byUrl(await serveText(await signed(kuntala())));
    expect(await updatePack(now)).toMatchObject({ result: 'taken', version: '1.0.0' });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    expect((await packInForce()).signature).toMatchObject({ issuer: 'Kuntala', key: 'kuntala-2026' });
  });

  test('is asked for without cookies, referrer or content', async () => {
    byUrl(await serveText(await signed(kuntala())));
    await updatePack(now);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.method).toBe('GET');
    expect(Object.keys(requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    expect(Object.keys(requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['referer']));
  });

  test('is asked for at most once a day, more often only by the user', async () => {
    byUrl(await serveText(await signed(kuntala())));
    await updatePack(now);
    await updatePack(later(5));
    expect(requests).toHaveLength(1);
    await updatePack(later(5), true);
    expect(requests).toHaveLength(2);
    await updatePack(later(30));
    expect(requests).toHaveLength(3);
  });

  test('is asked for again after the clock was set back', async () => {
    byUrl(await serveText(await signed(kuntala())));
    await updatePack(later(24 * 300));
    expect(await updatePack(now)).toMatchObject({ result: 'same' });
    expect(requests).toHaveLength(2);
  });

  test('is replaced by a newer one; the user can go back, and stays there until there is another', async () => {
    byUrl(await serveText(await signed(kuntala('1.0.0'))));
    await updatePack(now);
    byUrl(await serveText(await signed(kuntala('1.1.0'))));
    expect(await updatePack(later(24))).toMatchObject({ result: 'taken', version: '1.1.0' });
    await goBack('downloaded');
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    expect(await updatePack(later(48))).toMatchObject({ result: 'held-back', version: '1.1.0' });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    byUrl(await serveText(await signed(kuntala('1.2.0'))));
    await updatePack(later(72));
    expect(await inForce()).toBe('kuntala 1.2.0 policy');
  });

  test('of 5 MB comes through', async () => {
    const names = Array.from({ length: 175_000 }, (_, number) => `Kuntalan paikka numero ${number}`);
    const text = await signed(kuntala('1.0.0', { names }));
    expect(JSON.stringify(names).length).toBeGreaterThan(5 * 1024 * 1024);
    byUrl(await serveText(text));
    expect(await updatePack(now)).toMatchObject({ result: 'taken' });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
  });

  test('signed by a new key is taken as soon as the policy names that key, too', async () => {
    const url = await serveText(await signed(kuntala('1.1.0'), newKeys));
    byUrl(url);
    expect(await updatePack(now)).toMatchObject({ result: 'unknown-key' });
    byUrl(
      url,
      [keys, newKeys].map(({ publicKey }) => JSON.stringify(publicKey)),
    );
    expect(await updatePack(later(0.01))).toMatchObject({ result: 'taken' });
  });

  test('is asked for at once when the policy names other keys or another address, otherwise daily', async () => {
    const text = await signed(kuntala());
    const both = [keys, newKeys].map(({ publicKey }) => JSON.stringify(publicKey));
    const url = await serveText(text);
    byUrl(url);
    await updatePack(now);
    byUrl(url, both);
    expect(await updatePack(later(1))).toMatchObject({ result: 'same' });
    byUrl(url, both.toReversed()); // The same keys.
    await updatePack(later(2));
    expect(requests).toHaveLength(2);
    byUrl(`${url}?new`, both);
    await updatePack(later(3));
    expect(requests).toHaveLength(3);
  });

  test('is signed anew with a new key: who answers for it is told anew, and there is nothing to return to', async () => {
    byUrl(await serveText(await signed(kuntala())));
    await updatePack(now);
    byUrl(await serveText(await signed(kuntala(), newKeys)), [JSON.stringify(newKeys.publicKey)]);
    expect(await updatePack(later(1))).toMatchObject({ result: 'taken', version: '1.0.0' });
    expect((await packInForce()).signature).toMatchObject({ key: 'kuntala-2027' });
    expect(await readKept('downloaded')).not.toHaveProperty('previous');
  });
});

describe('when a download goes wrong, the last good pack stays in force and the reason is kept', () => {
  /** As after a change of keys in the policy: the new key beside the old one. */
  let rotated: string[] = [];
  beforeAll(() => {
    rotated = [keys, newKeys].map(({ publicKey }) => JSON.stringify(publicKey));
  });
  const halfOf = (text: string) => text.slice(0, text.length / 2);
  const faults: readonly (readonly [string, string, () => Promise<RequestListener>])[] = [
    ['server error', 'status', async () => (_, response) => void response.writeHead(503).end()],
    [
      'redirect',
      'redirect',
      async () => (_, response) => void response.writeHead(302, { location: 'https://login.example/' }).end(),
    ],
    [
      'sign-in page of a network',
      'not-a-pack',
      async () => (_, response) => void response.end('<html>Sign in to the guest network</html>'),
    ],
    [
      'connection that breaks off',
      'unreachable',
      async () => {
        const text = await signed(kuntala('2.0.0'));
        return (_, response) => {
          response.writeHead(200, { 'content-length': text.length });
          response.write(halfOf(text), () => response.destroy());
        };
      },
    ],
    [
      'half of a file',
      'not-a-pack',
      async () => {
        const text = await signed(kuntala('2.0.0'));
        return (_, response) => void response.end(halfOf(text));
      },
    ],
    [
      'bytes changed on the way',
      'bad-signature',
      async () => {
        const [header, payload = '', signature] = (await signed(kuntala('2.0.0'))).split('.');
        const changed = Buffer.from(payload, 'base64url').toString().replace('Kommunby', 'Kommunbu');
        const text = [header, Buffer.from(changed).toString('base64url'), signature].join('.');
        return (_, response) => void response.end(text);
      },
    ],
    [
      'answer without end',
      'too-large',
      async () => (_, response) => {
        const part = Buffer.alloc(1024 * 1024, 'a');
        const send = () => {
          if (response.destroyed) return;
          response.write(part, send);
        };
        send();
      },
    ],
    ['older version', 'older-version', async () => text(await signed(kuntala('0.9.0')))],
    ['foreign key', 'unknown-key', async () => text(await signed(kuntala('2.0.0'), newKeys))],
    ['unsigned pack', 'bad-signature', async () => text(JSON.stringify(kuntala('2.0.0')))],
    [
      'expired pack',
      'expired',
      async () => text(await signed(kuntala('2.0.0'), keys, '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')),
    ],
    [
      'pack from the future (or a clock that is far behind)',
      'from-the-future',
      async () => text(await signed(kuntala('2.0.0'), keys, '2027-11-19T08:00:00Z')),
    ],
    [
      'pack of a later schema',
      'unknown-schema',
      async () => text(await signed({ ...kuntala('2.0.0'), schema: 2 } as unknown as CompiledPack)),
    ],
  ];
  const text =
    (body: string): RequestListener =>
    (_, response) =>
      void response.end(body);

  test.each(faults)('%s: %s', async (_what, result, make) => {
    byUrl(await serveText(await signed(kuntala())));
    await updatePack(now);
    byUrl(await serve(await make()));
    await updatePack(later(24));
    expect(await readLastFetch()).toMatchObject({ result, at: later(24).toISOString() });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    expect(await minutesToRetry(later(24))).toBe(5);
    byUrl(await serveText(await signed(kuntala('2.0.0'))), rotated);
    await updatePack(later(24.01));
    expect(await inForce()).toBe('kuntala 2.0.0 policy');
    expect(await minutesToRetry(later(24.01))).toBeUndefined();
  });

  test('after a failure it is tried again soon, then less and less often, and as before once it is well', async () => {
    const good = await signed(kuntala());
    let isWell = false;
    byUrl(await serve((_, response) => void (isWell ? response.end(good) : response.writeHead(503).end())));
    const waits: unknown[] = [];
    let at = now;
    for (let attempt = 0; attempt < 6; attempt++) {
      await updatePack(at);
      const wait = (await minutesToRetry(at)) ?? 0;
      waits.push(wait);
      await updatePack(new Date(at.getTime() + (wait - 1) * 60_000)); // Too early: no request.
      at = new Date(at.getTime() + wait * 60_000);
    }
    expect(waits).toEqual([5, 20, 80, 320, 1280, 1380]);
    expect(requests).toHaveLength(6);
    isWell = true;
    expect(await updatePack(at)).toMatchObject({ result: 'taken' });
    expect(await minutesToRetry(at)).toBeUndefined();
    expect(await readLastFetch()).not.toHaveProperty('failures');
  });

  test('server down: unreachable', async () => {
    const url = await serveText(await signed(kuntala()));
    byUrl(url);
    await updatePack(now);
    server?.closeAllConnections();
    server?.close();
    expect(await updatePack(later(24))).toMatchObject({ result: 'unreachable' });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
  });

  test('server that never answers: timeout', async () => {
    const url = await serve(() => undefined);
    expect(await downloadPack(url, 200)).toMatchObject({ fault: 'timeout' });
  });

  test('an answer that is too large is not read to its end', async () => {
    let sent = 0;
    const url = await serve((_, response) => {
      const part = Buffer.alloc(1024 * 1024, 'a');
      const send = () => {
        sent += part.length;
        if (!response.destroyed) response.write(part, send);
      };
      send();
    });
    expect(await downloadPack(url)).toMatchObject({ fault: 'too-large' });
    expect(sent).toBeLessThan(4 * MAX_PACK_BYTES);
  });
});

describe('a pack in the policy', () => {
  test('is in force where the user has chosen none, and gives way to the user’s choice', async () => {
    policy({ pack: JSON.stringify(kuntala()) });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    await municipality.set('naantali');
    expect(await inForce()).toMatch(/^naantali .* bundled$/);
  });

  test('stays in force against the user’s choice where the municipality is enforced', async () => {
    policy({ pack: JSON.stringify(kuntala()), municipality: 'kuntala', enforced: ['municipality'] });
    await municipality.set('naantali');
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
  });

  test('may be an object, or signed', async () => {
    policy({ pack: kuntala() });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    policy({ pack: await signed(kuntala('1.1.0')), packKeys: [JSON.stringify(keys.publicKey)] });
    expect(await inForce()).toBe('kuntala 1.1.0 policy');
  });

  test.each([
    ['broken JSON', '{"schema": 1, "id":', 'bad-content'],
    ['a pack with a wrong part', JSON.stringify({ ...kuntala('1.1.0'), rules: 'none' }), 'bad-content'],
    ['an older version', JSON.stringify(kuntala('0.9.0')), 'older-version'],
  ])('that turns into %s is refused; the last good one stays', async (_what, pack, refusal) => {
    policy({ pack: JSON.stringify(kuntala()) });
    await packInForce();
    policy({ pack });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
    expect((await packInForce()).refusal).toMatchObject({ refusal });
  });

  test('that is removed leaves what the user chose', async () => {
    await municipality.set('paimio');
    policy({ pack: JSON.stringify(kuntala()), municipality: 'kuntala', enforced: ['municipality'] });
    await packInForce();
    policy({});
    expect(await inForce()).toMatch(/^paimio .* bundled$/);
  });

  test('that comes after the start or changes is told of', async () => {
    const onChange = vi.fn();
    const ending = new AbortController();
    watchPack(onChange, ending.signal);
    await fakeBrowser.storage.onChanged.trigger({ pack: { newValue: 'x' } }, 'managed');
    ending.abort();
    await fakeBrowser.storage.onChanged.trigger({ pack: { newValue: 'y' } }, 'managed');
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('adds accounts and turns rules off', async () => {
    policy({
      municipality: 'paimio',
      accounts: { facebook: ['Paimion kirjasto'] },
      disabledRules: ['x/none'],
    });
    const first = (await packInForce()).pack;
    expect(first.accounts?.facebook).toEqual(
      expect.arrayContaining(['Paimion kaupunki', 'Paimion kirjasto']),
    );
    const rulesInForce = async () => (await (await packInForce()).readParts())('fi').rules;
    const rules = await rulesInForce();
    policy({ municipality: 'paimio', disabledRules: [rules[0]?.id] });
    expect(await rulesInForce()).toEqual(rules.slice(1));
  });
});

describe('two packs with the same id', () => {
  const imported = (version: string) =>
    keepPack('imported', { pack: kuntala(version), from: 'kuntala.json', at: now.toISOString() });

  test('that of the policy wins over an imported one', async () => {
    await imported('9.0.0');
    policy({ pack: JSON.stringify(kuntala('1.0.0')) });
    expect(await inForce()).toBe('kuntala 1.0.0 policy');
  });

  test('an imported one wins over the bundled one', async () => {
    await keepPack('imported', {
      pack: kuntala('9.0.0', { id: 'paimio' }),
      from: 'p.json',
      at: now.toISOString(),
    });
    policy({});
    await municipality.set('paimio');
    expect(await inForce()).toBe('paimio 9.0.0 imported');
  });
});

test('a stored pack that can not be read any more counts as none', async () => {
  await browser.storage.local.set({ 'pack.imported': { current: { pack: { schema: 0 } } } });
  expect(await readKept('imported')).toBeUndefined();
});
