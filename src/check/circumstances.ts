import type { Draft } from '../draft';
import type { Rule } from '../pack/pack';
import type { PackHead } from '../pack/pack-parts';
import type { Condition } from '../pack/schema';
import { listOf } from './match/list-of';
import { isOfficeTime } from './office-hours';

/** Whether the rule holds in the circumstances of the draft. */
export function runsIn({ when }: Rule, draft: Draft, pack: PackHead): boolean {
  return when === undefined || listOf(when).some((condition) => holds(condition, draft, pack));
}

/** The same where the clock is not known: whether there is a time at which the rule holds. */
export function mayRunIn({ when }: Rule, draft: Omit<Draft, 'text' | 'writtenAt'>, pack: PackHead): boolean {
  return (
    when === undefined || listOf(when).some(({ hours: _, ...condition }) => holds(condition, draft, pack))
  );
}

/** Whether all that the condition names holds. What is not known of the draft does not hold; an uncertain account is personal. */
export function holds(condition: Condition, draft: Omit<Draft, 'text'>, pack: PackHead): boolean {
  const { account = 'personal', surface = 'post' } = draft;
  const bilingual = draft.bilingual ?? (pack.languages?.length ?? 0) > 1;
  const replying = draft.repliesTo !== undefined || ['reply', 'quote', 'comment'].includes(surface);
  return (
    isAmong(account, condition.account) &&
    isAmong(draft.role, condition.role) &&
    isAmong(draft.platform, condition.platform) &&
    isAmong(surface, condition.surface) &&
    isAmong(bilingual, condition.bilingual) &&
    isAmong(replying, condition.replying) &&
    isAmong(draft.profileNamesEmployer ?? false, condition.profileNamesEmployer) &&
    isAmong(mediaOf(draft), condition.media) &&
    (condition.hours === undefined || isAmong(hoursOf(draft, pack), condition.hours))
  );
}

function isAmong<T>(value: T | undefined, wanted: T | readonly T[] | undefined): boolean {
  if (wanted === undefined) return true;
  if (value === undefined) return false;
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

function mediaOf({ media }: Pick<Draft, 'media'>): 'none' | 'some' | undefined {
  return media && (media.count === 0 ? 'none' : 'some');
}

function hoursOf(
  { writtenAt }: Pick<Draft, 'writtenAt'>,
  { officeHours }: PackHead,
): 'office' | 'free' | undefined {
  if (writtenAt === undefined || officeHours === undefined) return undefined;
  const inside = isOfficeTime(writtenAt, officeHours);
  return inside === undefined ? undefined : inside ? 'office' : 'free';
}
