import type { KeywordForm } from '../../check/look-up-keyword';
import type { Draft } from '../../draft';
import type { Finding } from '../../finding';
import type { OpenPack } from './read-over';
import type { Trial } from './workshop';

/** What the page asks of the worker that runs the engine, so that typing never waits for examples. */
export type WorkshopAsk =
  | { readonly type: 'dictionary'; readonly bytes: ArrayBuffer }
  /** A pack that comes with the product, as JSON. */
  | { readonly type: 'bundled'; readonly pack: unknown }
  | { readonly type: 'try'; readonly pack: OpenPack; readonly opened: readonly OpenPack[] }
  | { readonly type: 'check'; readonly draft: Draft }
  | { readonly type: 'forms'; readonly word: string };

/** What it answers; `number` is that of the question. */
export type WorkshopAnswer =
  | { readonly type: 'tried'; readonly number: number; readonly trial: Trial }
  | { readonly type: 'checked'; readonly number: number; readonly findings: readonly Finding[] }
  | { readonly type: 'forms'; readonly number: number; readonly forms: readonly KeywordForm[] }
  | { readonly type: 'taken'; readonly number: number };

export interface NumberedAsk {
  readonly number: number;
  readonly ask: WorkshopAsk;
}
