import type { Meeting } from '$lib/domain';

/** Before this day there was no rembug that this program wrote down. */
const FIRST_DAY = '2000-01-01';
const TIME = /(?<![\d.,:])(\d{1,3})(?:\s*[.:,]\s*(\d{1,3}))?(?!\d)/g;

/** Whether an hour as typed cannot be: "25.99", "19.75". Words are let stand: "setelah Isya". */
export function isImpossibleHour(typed: string): boolean {
  return [...typed.matchAll(TIME)].some(([, hour = '0', minute = '0']) => {
    const [hours, minutes] = [Number.parseInt(hour, 10), Number.parseInt(minute, 10)];
    return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0);
  });
}

/** Whether a day (ISO) can hardly be that of a rembug: long ago, or more than a year after `today`. */
export function isUnlikelyDay(date: string, today: string): boolean {
  if (date === '') return false;
  const inAYear = `${Number.parseInt(today, 10) + 1}${today.slice(4)}`;
  return date < FIRST_DAY || date > inAYear;
}

/** What of a meeting is to be looked at again. */
export type MeetingHint = 'hour' | 'date';

/** Day and hour of a meeting that cannot be. */
export function meetingHints({ hour, date }: Pick<Meeting, 'hour' | 'date'>, today: string): MeetingHint[] {
  return [
    ...(isUnlikelyDay(date, today) ? (['date'] as const) : []),
    ...(isImpossibleHour(hour) ? (['hour'] as const) : []),
  ];
}
