import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type CompiledPack, parseCompiledPack } from '../pack/compiled-pack';
import type { Signature } from '../pack/read-pack-text';
import { type PackSlot, packSlots, signatureSchema } from '../settings/policy-report';

export interface KeptPack {
  readonly pack: CompiledPack;
  readonly signature?: Signature;
  /** Address or file name. */
  readonly from: string;
  /** When it was taken into use, ISO 8601. */
  readonly at: string;
}

/** The last good pack of a source and the one before it. */
export interface Kept {
  readonly current: KeptPack;
  readonly previous?: KeptPack;
  /** Version that the user went back from: not taken again by itself. */
  readonly heldBack?: string;
}

const keptPackSchema = v.object({
  pack: v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): CompiledPack => {
      const { pack, problem } = parseCompiledPack(dataset.value);
      if (pack) return pack;
      addIssue({ message: problem });
      return NEVER;
    }),
  ),
  signature: v.exactOptional(signatureSchema),
  from: v.string(),
  at: v.string(),
});
const keptSchema = v.object({
  current: keptPackSchema,
  previous: v.exactOptional(keptPackSchema),
  heldBack: v.exactOptional(v.string()),
});

const keyOf = (slot: PackSlot): string => `pack.${slot}`;
/** Whether a key of `storage.local` holds a pack. */
export const isPackKey = (key: string): boolean => packSlots.some((slot) => keyOf(slot) === key);

/** `undefined` where there is none, or none that can be read any more. */
export async function readKept(slot: PackSlot): Promise<Kept | undefined> {
  const key = keyOf(slot);
  const stored = v.safeParse(keptSchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : undefined;
}

/** Takes a pack into use; the one before it stays for going back, unless it is the same version. */
export async function keepPack(slot: PackSlot, next: KeptPack): Promise<void> {
  const kept = await readKept(slot);
  const isSame = kept?.current.pack.id === next.pack.id && kept.current.pack.version === next.pack.version;
  const previous = isSame ? kept.previous : kept?.current;
  await write(slot, { current: next, ...(previous && { previous }) });
}

/** Back to the version before; the newer one is not taken again until there is another. */
export async function goBack(slot: PackSlot): Promise<void> {
  const kept = await readKept(slot);
  if (kept?.previous) await write(slot, { current: kept.previous, heldBack: kept.current.pack.version });
}

/** Forgets the packs of a source. */
export const forgetPacks = (slot: PackSlot): Promise<void> => browser.storage.local.remove(keyOf(slot));

const write = (slot: PackSlot, kept: Kept): Promise<void> =>
  browser.storage.local.set({ [keyOf(slot)]: kept });
