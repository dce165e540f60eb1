import { browser } from 'wxt/browser';

/** Reads a file of the extension itself, named by its path: `/packs/paimio.json`. */
async function ownFile(path: string): Promise<Response> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export const readOwnText = async (path: string): Promise<string> => (await ownFile(path)).text();
export const readOwnJson = async (path: string): Promise<unknown> => (await ownFile(path)).json();
export const readOwnBytes = async (path: string): Promise<ArrayBuffer> => (await ownFile(path)).arrayBuffer();
