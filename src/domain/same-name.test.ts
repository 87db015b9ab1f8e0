import { expect, test } from 'vitest';
import { sameName } from './same-name.ts';

const rows = [
  { id: '1', name: 'Aldria' },
  { id: '2', name: 'Borea' },
];

test('the same name is found whatever its case and marks, but not the row itself', () => {
  expect(sameName(' aldría ', rows, null)?.id).toBe('1');
  expect(sameName('Aldria', rows, '1')).toBeNull();
  expect(sameName('', [{ id: '3', name: '' }], null)).toBeNull();
});
