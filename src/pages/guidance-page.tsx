import type { VNode } from 'preact';
import { pageMessages } from '../locales';
import { Frame } from './frame';
import { Library } from './library';
import type { PageProps } from './start-page';

/** The whole guidance on a page of its own, to read, search and print. */
export function GuidancePage({ locale }: PageProps): VNode {
  return (
    <Frame locale={locale} title={pageMessages[locale].library.title()}>
      <Library locale={locale} />
    </Frame>
  );
}
