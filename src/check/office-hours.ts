import type { PackFile } from '../pack/schema';

type OfficeHours = NonNullable<PackFile['officeHours']>;

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MINUTES_OF_HOUR = 60;

/**
 * Whether a local date and time (`2026-11-20T16:02`) lies in the office hours; the entry for the very day goes before
 * `mon-thu` and `mon-fri`. Absent: the time can't be read.
 */
export function isOfficeTime(writtenAt: string, officeHours: OfficeHours): boolean | undefined {
  const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(writtenAt) ?? [];
  // The date alone is read as UTC, so the weekday is that of the writer whatever the clock's zone.
  const day = date === undefined ? undefined : days[new Date(date).getUTCDay()];
  if (day === undefined) return undefined;
  const hours = officeHours[day] ?? hoursOfRange(day, officeHours);
  const [, openHour, openMinute, closeHour, closeMinute] =
    /^(\d+)\.(\d+)–(\d+)\.(\d+)$/.exec(hours ?? '') ?? [];
  if (hours === undefined) return false;
  const now = minutes(hour, minute);
  return now >= minutes(openHour, openMinute) && now < minutes(closeHour, closeMinute);
}

function hoursOfRange(day: (typeof days)[number], officeHours: OfficeHours): string | undefined {
  if (day === 'sat' || day === 'sun') return undefined;
  return (day === 'fri' ? undefined : officeHours['mon-thu']) ?? officeHours['mon-fri'];
}

const minutes = (hour: string | undefined, minute: string | undefined): number =>
  Number(hour) * MINUTES_OF_HOUR + Number(minute);
