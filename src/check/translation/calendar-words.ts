import { lazily } from '../lazily';

/** Month names of the three languages in all forms, for use in a pattern with the flags `iu`. */
const months = [
  'tammikuu\\p{L}*|januari|january',
  'helmikuu\\p{L}*|februari|february',
  'maaliskuu\\p{L}*|mars|march',
  'huhtikuu\\p{L}*|april',
  'toukokuu\\p{L}*|maj|may',
  'kesäkuu\\p{L}*|juni|june',
  'heinäkuu\\p{L}*|juli|july',
  'elokuu\\p{L}*|augusti|august',
  'syyskuu\\p{L}*|september',
  'lokakuu\\p{L}*|oktober|october',
  'marraskuu\\p{L}*|november',
  'joulukuu\\p{L}*|december',
] as const;

/** Weekday names in all forms, Monday first. */
const weekdays = [
  'maanantai\\p{L}*|måndag\\p{L}*|mondays?',
  'tiistai\\p{L}*|tisdag\\p{L}*|tuesdays?',
  'keskivii(?:kko|kon|kos)\\p{L}*|onsdag\\p{L}*|wednesdays?',
  'torstai\\p{L}*|torsdag\\p{L}*|thursdays?',
  'perjantai\\p{L}*|fredag\\p{L}*|fridays?',
  'lauantai\\p{L}*|lördag\\p{L}*|saturdays?',
  'sunnuntai\\p{L}*|söndag\\p{L}*|sundays?',
] as const;

export const MONTH = `(?:${months.join('|')})`;
/** Only these put the day after the month: «maaliskuun 16.», "March 16". */
export const MONTH_BEFORE_DAY =
  '(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuun|january|february|march|april|may|june|july|august|september|october|november|december)';
export const WEEKDAY = `(?:${weekdays.join('|')})`;
/** Also as they are shortened before a date or a time. */
export const WEEKDAY_OR_SHORT = `(?:${WEEKDAY}|ma|ti|ke|to|pe|la|su|mån?|tis|ons?|tors?|fre?|lör?|sön?)`;

const wholes = (lists: readonly string[]): readonly RegExp[] =>
  lists.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
const monthPatterns = lazily(() => wholes(months));
const weekdayPatterns = lazily(() => wholes(weekdays));

/** 1–12; 0 for what is no month. */
export const monthNumber = (name: string): number =>
  monthPatterns().findIndex((names) => names.test(name)) + 1;
/** 1 is Monday; 0 for what is no weekday. */
export const weekdayNumber = (name: string): number =>
  weekdayPatterns().findIndex((names) => names.test(name)) + 1;
