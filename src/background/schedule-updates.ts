import { browser } from 'wxt/browser';
import { RETRY_ALARM } from './plan-retry';
import { updatePack } from './update-pack';

const ALARM = 'pack-update';
const DAY_MINUTES = 24 * 60;

/**
 * Looks for a new pack when the browser starts, once a day, and when the policy comes or changes (in a managed browser
 * it may come after the start). After a failure it looks again sooner.
 */
export function scheduleUpdates(signal: AbortSignal): void {
  // One after the other: the policy often comes while the look at the start is still under way.
  let last: Promise<unknown> = Promise.resolve();
  const update = () => {
    last = last
      .then(() => updatePack(new Date()))
      .catch((error: unknown) => console.warn('kintaitta', error));
  };
  const onAlarm = ({ name }: { readonly name: string }) => {
    if (name === ALARM || name === RETRY_ALARM) update();
  };
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'managed') update();
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      browser.alarms.onAlarm.removeListener(onAlarm);
      browser.storage.onChanged.removeListener(onChanged);
    },
    { once: true },
  );
  void keepAlarm();
  update();
}

/** Made once: making it anew at each start would put the next look off. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES });
}
