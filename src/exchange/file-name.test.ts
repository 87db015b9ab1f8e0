import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('a file is named for what it holds and the day', () => {
  expect(fileName(null, '2031-03-12')).toBe('parley-everything-2031-03-12.parley.json');
  expect(fileName('Arden strait talks', '2031-03-12')).toBe(
    'parley-arden-strait-talks-2031-03-12.parley.json',
  );
});

test('no title makes a name that a file system refuses', () => {
  expect(fileName('../../CON: "a|b"\u0000?', '2031-03-12')).toBe(
    'parley-con-a-b-2031-03-12.parley.json',
  );
  expect(fileName('🕊️ …', '2031-03-12')).toMatch(/^parley-negotiation-/);
  expect(fileName('محادثات المضيق', '2031-03-12')).toContain('محادثات-المضيق');
  expect(fileName('x'.repeat(2000), '2031-03-12').length).toBeLessThan(100);
});
