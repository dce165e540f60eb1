import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const shipped = ['src', 'entrypoints']
  .flatMap((folder) => sourceFiles(folder, ['.ts', '.tsx']))
  .filter((file) => !file.path.startsWith('src/tools/') && !/\.test\.tsx?$/.test(file.path));

test('nothing that is shipped can send: fetch is only in the files that load our own files or a configured pack', () => {
  const allowed = new Set(['src/settings/own-files.ts', 'src/background/download-pack.ts']);
  const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/;
  expect(
    shipped.filter((file) => network.test(file.text) && !allowed.has(file.path)).map((file) => file.path),
  ).toEqual([]);
});

test('no markup is made from strings', () => {
  const risky =
    /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
  expect(shipped.filter((file) => risky.test(file.text)).map((file) => file.path)).toEqual([]);
});
