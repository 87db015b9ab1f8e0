import { expect, test } from 'vitest';
import { backupReminder, quietFor } from './backup-reminder.ts';

const day = 86_400_000;
const now = 100 * day;
const state = { at: now - day, changes: 5, firstChangeAt: now - day, quietUntil: null };

test('nothing is said while the backup is young and little has changed', () => {
  expect(backupReminder(state, now)).toBeNull();
});

test('age reminds, but only where something changed since', () => {
  const old = { ...state, at: now - 8 * day };
  expect(backupReminder(old, now)).toEqual({ days: 8, changes: 5 });
  expect(backupReminder({ ...old, changes: 0, firstChangeAt: null }, now)).toBeNull();
});

test('many changes remind, however young the backup', () => {
  expect(backupReminder({ ...state, changes: 200 }, now)).toEqual({ days: 1, changes: 200 });
  expect(backupReminder({ ...state, changes: 199 }, now)).toBeNull();
});

test('where there never was a backup, the first change counts', () => {
  const never = { ...state, at: null, firstChangeAt: now - 7 * day };
  expect(backupReminder(never, now)).toEqual({ days: null, changes: 5 });
  expect(backupReminder({ ...never, firstChangeAt: now - 6 * day }, now)).toBeNull();
});

test('put off, it is quiet for a week', () => {
  const old = { ...state, at: now - 8 * day, quietUntil: now + quietFor };
  expect(backupReminder(old, now)).toBeNull();
  expect(backupReminder(old, now + quietFor)).not.toBeNull();
});
