import type { Meeting } from '$lib/domain';
import { countOf, dayOf, membersOf, pictureOf, textOf } from './read-cells';

/** A meeting of a JSON value; null for one without an id. Numbers of persons in its texts are masked. */
export function readMeeting(value: unknown): Meeting | null {
  const { id, number, date, hour, place, agenda, attendance, quorum, logo } = membersOf(value);
  if (typeof id !== 'string' || id === '') return null;
  const present = membersOf(attendance);
  const rule = membersOf(quorum);
  return {
    id,
    number: textOf(number),
    date: dayOf(date),
    hour: textOf(hour),
    place: textOf(place),
    agenda: textOf(agenda),
    attendance: {
      men: countOf(present.men),
      women: countOf(present.women),
      areas: countOf(present.areas),
    },
    quorum: { people: countOf(rule.people), areas: countOf(rule.areas) },
    logo: pictureOf(logo),
  };
}
