import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes.ts';

test('bytes are said in the unit that suits them', () => {
  const said = [0, 1, 999, 1000, 1449, 23_456_789, 5e12, 7e18].map((bytes) =>
    formatBytes(bytes, 'en'),
  );
  expect(said).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '1.4 kB',
    '23 MB',
    '5 TB',
    '7,000,000 TB',
  ]);
});
