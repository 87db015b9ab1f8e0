import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('a form writes what was changed in it, and leaves the other fields to others', () => {
  const opened = { title: 'Summit', summary: '', due: { words: 'soon', edtf: null } };
  const patch = { title: 'Summit', summary: 'Where', due: { words: 'soon', edtf: null } };
  expect(changedFields(opened, patch)).toEqual({ summary: 'Where' });
  expect(changedFields(opened, { 'claims.1': null })).toEqual({ 'claims.1': null });
});
