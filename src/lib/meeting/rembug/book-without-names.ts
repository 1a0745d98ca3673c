import type { MeetingBook } from '$lib/domain';
import { withoutSureNames } from './free-text';
import type { NameRules } from './names-in';

/**
 * What meetings wrote down as it may leave: without names that are surely a person's, and without agreements
 * that were begun and say nothing yet.
 */
export function bookWithoutNames({ meetings, agreements }: MeetingBook, rules: NameRules): MeetingBook {
  const text = (typed: string): string => withoutSureNames(typed, rules);
  return {
    meetings: meetings.map((meeting) => {
      return { ...meeting, place: text(meeting.place), agenda: text(meeting.agenda) };
    }),
    agreements: agreements
      .filter(({ what }) => what.trim() !== '')
      .map((one) => ({ ...one, what: text(one.what), followUp: text(one.followUp) })),
  };
}
