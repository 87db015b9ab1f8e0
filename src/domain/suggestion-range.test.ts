import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest, suggestIn } from './suggestion-list.ts';
import { ardenContext, ardenReport } from './suggestion-sample.fixture.ts';
import { paragraphsOf } from './suggestion-sentence.ts';
import type { Suggestion, WordRange } from './suggestion.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`suggestion-range.test seed ${seed}`);

const pieces = [
  ...ardenReport.split(/(?<=[.,”“])\s/),
  ...'“ ” " \' ‘ ’ « » „ , . ? ! — \n \n\n U.S. Mr. he she said told Aldria Borea Verel Sand on Tuesday soon last week 31 March 9999 unless agreed must not'.split(
    ' ',
  ),
  'Ünïcödé 🕊️ ‏שלום‏',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom(' ', '', '\n').map((glue) => parts.join(glue)));

test('every range lies in the text, and holds the words that it says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const suggestion of suggest(text, ardenContext)) holdsWithin(suggestion, text);
    }),
    { seed, numRuns: 400 },
  );
});

test('paragraph by paragraph, in any order, it suggests the same as for the whole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parts = paragraphsOf(text)
        .toReversed()
        .map(({ start, end }) => suggestIn(text, start, end, ardenContext));
      expect(parts.toReversed().flat()).toEqual(suggest(text, ardenContext));
    }),
    { seed, numRuns: 400 },
  );
});

test('a report of a thousand words takes no noticeable time, a book of them goes piece by piece', () => {
  const report = Array.from({ length: 4 }, () => ardenReport).join('\n\n');
  expect(quickest(() => suggest(report, ardenContext))).toBeLessThan(50);
  const book = Array.from({ length: 300 }, () => ardenReport).join('\n\n');
  const middle = book.indexOf('Ana Marek', book.length / 2);
  expect(suggestIn(book, middle, middle + 200, ardenContext).length).toBeGreaterThan(0);
  expect(quickest(() => suggestIn(book, middle, middle + 200, ardenContext))).toBeLessThan(10);
});

/** In milliseconds; of several runs, since tests share the machine. */
function quickest(run: () => unknown): number {
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function holdsWithin(suggestion: Suggestion, text: string): void {
  const { start, end, speaker, date, quotes, statement, cues, stance, firmness, mode, condition } =
    suggestion;
  const inside = [
    statement,
    ...quotes,
    ...cues,
    stance?.cue,
    firmness?.cue,
    mode?.cue,
    condition,
  ].filter((range) => range != null);
  expect(inside.filter((range) => !isWithin(range, { start, end }))).toEqual([]);
  const anywhere = [suggestion, speaker, speaker?.attribution, date].filter(
    (range) => range != null,
  );
  expect(anywhere.filter((range) => !isWithin(range, { start: 0, end: text.length }))).toEqual([]);
  expect(speaker?.words).toBe(speaker ? text.slice(speaker.start, speaker.end) : undefined);
  const words = date ? text.slice(date.start, date.end).replaceAll(/\s+/g, ' ') : undefined;
  expect(date?.date.words).toBe(words);
}

function isWithin(range: WordRange, whole: WordRange): boolean {
  return whole.start <= range.start && range.start <= range.end && range.end <= whole.end;
}
