import { expect, test } from 'vitest';
import { mapPatch } from './map-patch.ts';

test('only the members that differ, and null for those taken out', () => {
  const before = { same: { words: 'x' }, changed: { words: 'x' }, gone: true, withdrawn: null };
  const after = { same: { words: 'x' }, changed: { words: 'y' }, added: true };
  expect(mapPatch('triggers', before, after)).toEqual({
    'triggers.changed': { words: 'y' },
    'triggers.gone': null,
    'triggers.added': true,
  });
});
