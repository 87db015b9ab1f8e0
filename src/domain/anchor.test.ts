import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnchor, resolveAnchor } from './anchor.ts';

const words = fc.constantFrom(
  'no force',
  'on either shore',
  'soon',
  'Aldria',
  '“',
  '. ',
  '\n\n',
  'é',
  '🕊️',
  ' ',
);
const anyText = fc
  .array(words, { minLength: 1, maxLength: 60, size: 'max' })
  .map((parts) => parts.join(''));
const passage = anyText.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1))
    .map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

test('a passage is found again at its own place, however often its words are repeated', () => {
  fc.assert(
    fc.property(passage, ({ whole, start, end }) => {
      expect(resolveAnchor(whole, makeAnchor(whole, start, end))).toEqual({ start, end });
    }),
    { numRuns: 500 },
  );
});

test('words put before the text move the passage along', () => {
  fc.assert(
    fc.property(passage, anyText, ({ whole, start, end }, more) => {
      const anchor = makeAnchor(whole, start, end);
      const isDecided = anchor.prefix.length === 64 && anchor.suffix.length === 64;
      const contexts = `${anchor.prefix}${anchor.exact}${anchor.suffix}`;
      const moved = `${more}|${whole}`;
      const isOnce = moved.indexOf(contexts) === moved.lastIndexOf(contexts);
      fc.pre(isDecided && isOnce);
      const at = more.length + 1;
      expect(resolveAnchor(moved, anchor)).toEqual({ start: start + at, end: end + at });
    }),
    { numRuns: 300, maxSkipsPerRun: 200 },
  );
});

test('prefix and suffix decide between repeated phrases, not the offsets', () => {
  const line = (who: string) => `${who} said: no third-state force. ${who} left.`;
  const before = [line('Aldria'), line('Borea'), line('Delmark')].join('\n\n');
  const start = before.indexOf('no third-state force', before.indexOf('Borea'));
  const anchor = makeAnchor(before, start, start + 'no third-state force'.length);
  // Another order: at the old offsets stands the same phrase, said by another.
  const after = [line('Borea'), line('Aldria'), line('Delmark')].join('\n\n');
  const found = resolveAnchor(after, { ...anchor, start: after.lastIndexOf('no third'), end: 0 });
  expect(after.slice((found?.start ?? 0) - 12, found?.end)).toBe(
    'Borea said: no third-state force',
  );
});

test('with equal surroundings the nearest to the offsets counts', () => {
  const text = 'soon. soon. soon.';
  const anchor = { exact: 'soon', prefix: '', suffix: '', start: 11, end: 99 };
  expect(resolveAnchor(text, anchor)).toEqual({ start: 12, end: 16 });
});

test('words that are not there are not found', () => {
  expect(resolveAnchor('Aldria agreed.', makeAnchor('Borea agreed.', 0, 5))).toBeNull();
  expect(resolveAnchor('Aldria agreed.', makeAnchor('Borea agreed.', 2, 2))).toBeNull();
});
