import type { VNode } from 'preact';
import { pageMessages } from '../locales';
import { isOn, restsUntil } from '../settings/settings';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

const HOUR_MS = 60 * 60 * 1000;
const midnight = (): number => new Date().setHours(24, 0, 0, 0);

/** A break for an hour, for today, or until turned on again: always the user's own. */
export function RestSwitch({ locale }: PageProps): VNode | null {
  const t = pageMessages[locale].rest;
  const on = useSetting(isOn)?.value;
  const until = useSetting(restsUntil)?.value;
  if (on === undefined || until === undefined) return null;
  const rests = Date.now() < until;
  const turnOn = () => void Promise.all([isOn.set(true), restsUntil.set(0)]);
  if (!on || rests) {
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(until);
    return (
      <div class="row">
        <span role="status">{on ? t.until({ time }) : t.isOff()}</span>
        <button type="button" class="button button--small" onClick={turnOn}>
          {t.on()}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="row" aria-label={t.label()}>
      <button
        type="button"
        class="button button--small"
        onClick={() => void restsUntil.set(Date.now() + HOUR_MS)}
      >
        {t.hour()}
      </button>
      <button type="button" class="button button--small" onClick={() => void restsUntil.set(midnight())}>
        {t.today()}
      </button>
      <button type="button" class="button button--small" onClick={() => void isOn.set(false)}>
        {t.off()}
      </button>
    </fieldset>
  );
}
