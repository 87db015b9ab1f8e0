import { expect, test } from 'vitest';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import type { Meeting } from './meeting.ts';
import { nextMeeting } from './next-meeting.ts';

const day = (edtf: string): FuzzyDate => ({ words: '', edtf });
const meeting = (id: string, date: FuzzyDate, status: Meeting['status'] = 'announced') =>
  ({ id, date, status, deleted: false }) as unknown as Meeting;
const today = '2031-03-12';

test('a dated meeting comes before one with words, and words before no date at all', () => {
  const undated = meeting('undated', unknownDate, 'mooted');
  const soon = meeting('soon', { words: 'soon', edtf: null });
  const dated = meeting('dated', day('2031-09-01'));
  expect(nextMeeting([undated, soon, dated], today)?.id).toBe('dated');
  expect(nextMeeting([undated, soon], today)?.id).toBe('soon');
  expect(nextMeeting([undated], today)?.id).toBe('undated');
});

test('what was held, called off or has passed is never next', () => {
  const held = meeting('held', day('2031-03-20'), 'held');
  const off = meeting('off', day('2031-03-20'), 'cancelled');
  const passed = meeting('passed', day('2031-03-11'));
  expect(nextMeeting([held, off, passed], today)).toBeNull();
  expect(nextMeeting([passed, meeting('now', day('2031-03-12'))], today)?.id).toBe('now');
});
