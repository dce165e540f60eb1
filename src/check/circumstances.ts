import type { Draft } from '../draft';
import type { Pack } from '../pack/pack';
import type { Condition } from '../pack/schema';
import { isOfficeTime } from './office-hours';

/** Whether all that the condition names holds. What is not known of the draft does not hold; an uncertain account is personal. */
export function holds(condition: Condition, draft: Draft, pack: Pack): boolean {
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

function mediaOf({ media }: Draft): 'none' | 'some' | undefined {
  return media && (media.count === 0 ? 'none' : 'some');
}

function hoursOf({ writtenAt }: Draft, { officeHours }: Pack): 'office' | 'free' | undefined {
  if (writtenAt === undefined || officeHours === undefined) return undefined;
  const inside = isOfficeTime(writtenAt, officeHours);
  return inside === undefined ? undefined : inside ? 'office' : 'free';
}
