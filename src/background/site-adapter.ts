import * as v from 'valibot';
import type { Platform } from '../draft';
import type { Response } from '../messages/message-types';
import type { SourcedPack } from './pack-source';

const about = v.looseObject({ platform: v.string(), revision: v.number() });

function revisionFor(platform: Platform, adapter: unknown): number | undefined {
  const read = v.safeParse(about, adapter);
  return read.success && read.output.platform === platform ? read.output.revision : undefined;
}

/**
 * What the pack in force knows of a site, the newest. What decides where the extension looks must come from somebody who
 * answers for it: it counts in a pack that is signed or comes with the release, not in one that was only brought in.
 */
export function siteAdapter(
  {
    pack,
    origin,
    signature,
  }: Pick<SourcedPack, 'origin' | 'signature'> & {
    readonly pack: Pick<SourcedPack['pack'], 'id' | 'version' | 'adapters'>;
  },
  platform: Platform,
): Response<'siteAdapter'> {
  const [newest] = (pack.adapters ?? [])
    .map((adapter) => ({ adapter, revision: revisionFor(platform, adapter) }))
    .filter(({ revision }) => revision !== undefined)
    .sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0));
  if (!newest) return {};
  const from = `${pack.id} ${pack.version}`;
  const isAnsweredFor = origin === 'bundled' || signature !== undefined;
  return isAnsweredFor ? { from, adapter: newest.adapter } : { from };
}
