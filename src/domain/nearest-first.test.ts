import { expect, test } from 'vitest';
import { nearestFirst } from './nearest-first.ts';
import { stances } from './stance.ts';

test('what was meant comes first, however it was misspelled', () => {
  for (const typed of ['exlcudes', 'exclud', 'ecxludes', 'excluded', 'Exlcudes'])
    expect(nearestFirst(stances, typed)[0]).toBe('excludes');
  expect(nearestFirst(['Cape Union', 'Aldria', 'Delmark'], 'delmrk')[0]).toBe('Delmark');
  expect(nearestFirst(['Aldria', 'Cape Union'], 'unoin')[0]).toBe('Cape Union');
  expect(nearestFirst(['kind:', 'party:', 'stance:'], 'partei')[0]).toBe('party:');
  expect(nearestFirst(['Альдрия', 'Борея'], 'борэя')[0]).toBe('Борея');
});

test('where nothing is like it the order stays', () => {
  expect(nearestFirst(stances, 'zzzzzzzz')).toEqual(stances);
  expect(nearestFirst(stances, '  ')).toEqual(stances);
  expect(nearestFirst([], 'a')).toEqual([]);
});
