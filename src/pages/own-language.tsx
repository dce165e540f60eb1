import type { VNode } from 'preact';
import { pageMessages } from '../locales';
import { LanguageSwitch } from '../prompt/language-switch';
import { locale as setting } from '../settings/settings';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

/** The language of our own pages, locked where the organisation has set it for good. */
export function OwnLanguage({ locale }: PageProps): VNode {
  const isLocked = useSetting(setting)?.isLocked;
  return (
    <LanguageSwitch
      locale={locale}
      lockedBy={isLocked ? pageMessages[locale].common.lockedBy() : undefined}
      onLocale={(language) => void setting.set(language)}
    />
  );
}
