import { describe, expect, it } from 'vitest';
import { edit } from './edit';
import { meeting } from './meeting';
import { minutes } from './minutes';

describe('the reasons of a correction', () => {
  it.each(['id', 'en'] as const)(
    'are called the same at the desk, in the meeting and on paper (%s)',
    (lang) => {
      expect(meeting[lang].correct.reasons).toEqual(minutes[lang].paper.reasons);
      expect(edit[lang].reasons).toEqual(minutes[lang].paper.reasons);
    },
  );
});

describe('the measures of every package', () => {
  it.each(['id', 'en'] as const)(
    'are called the same in the meeting and on a form to be typed back (%s)',
    (lang) => {
      const typed = { ...meeting[lang].correct.measures, kk: '' };
      expect(typed).toEqual({ ...minutes[lang].paper.measures, kk: '' });
    },
  );
});
