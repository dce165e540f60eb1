import type { Adapter } from '../pack/adapter-schema';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { x } from './x';

export const adapters: readonly Adapter[] = [facebook, instagram, x, linkedin];

/** What is known of the site that this host belongs to. */
export function adapterFor(host: string): Adapter | undefined {
  return adapters.find(({ hosts }) => hosts.includes(host));
}
