import { expect, test } from 'vitest';
import { placeAfterKey, type GridPlace } from './grid-keys.ts';

const size = { rows: 100, columns: 6, page: 11 };

test('arrows go one cell, and stop at the edges', () => {
  expect(after('ArrowDown', [0, 0])).toEqual([1, 0]);
  expect(after('ArrowUp', [0, 3])).toEqual([0, 3]);
  expect(after('ArrowRight', [4, 5])).toEqual([4, 5]);
  expect(after('ArrowLeft', [4, 5])).toEqual([4, 4]);
});

test('in a right-to-left page the arrows keep their sides', () => {
  expect(after('ArrowLeft', [4, 2], { isRtl: true })).toEqual([4, 3]);
  expect(after('ArrowRight', [4, 2], { isRtl: true })).toEqual([4, 1]);
});

test('Home and End go along the row, with Ctrl to the corners', () => {
  expect(after('Home', [7, 3])).toEqual([7, 0]);
  expect(after('End', [7, 3])).toEqual([7, 5]);
  expect(after('Home', [7, 3], { isCtrl: true })).toEqual([0, 0]);
  expect(after('End', [7, 3], { isCtrl: true })).toEqual([99, 5]);
});

test('Page Up and Page Down go a view less one row', () => {
  expect(after('PageDown', [0, 2])).toEqual([10, 2]);
  expect(after('PageDown', [95, 2])).toEqual([99, 2]);
  expect(after('PageUp', [5, 2])).toEqual([0, 2]);
});

test('other keys are not the grid’s', () => {
  expect(after('a', [0, 0])).toBeNull();
});

function after(
  key: string,
  [row, column]: readonly [number, number],
  held: { readonly isCtrl?: boolean; readonly isRtl?: boolean } = {},
) {
  const place: GridPlace | null = placeAfterKey(
    { key, isCtrl: false, isRtl: false, ...held },
    { row, column },
    size,
  );
  return place && [place.row, place.column];
}
