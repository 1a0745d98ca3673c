import type { Book } from './book';
import { meetingEn } from './meeting-en';
import { meetingId } from './meeting-id';

/** Words of the page of the meeting: corrections, agreements, attendance. */
export const meeting = { id: meetingId, en: meetingEn } satisfies Book;
