import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { ranking, type Found } from './rank.ts';

const never = () => 0;

test('words are found by their beginning, in any order, with a slip of the finger', () => {
  expect(found('meet')).toEqual(['Meetings', 'New meeting']);
  expect(found('meeting new')).toEqual(['New meeting']);
  expect(found('metings')).toContain('Meetings');
  expect(found('settinsg')).toContain('Settings');
});

test('the first letters of words find a command, not a record', () => {
  expect(found('nm')).toEqual(['New meeting']);
  expect(found('fsc')).toEqual([]);
});

test('case, diacritics and script do not matter', () => {
  expect(found('eclair')).toEqual(['Éclair talks']);
  expect(found('переговоры')).toEqual(['Переговоры о проливе']);
  expect(found('海峡')).toEqual(['海峡会谈']);
  expect(found('مضيق')).toEqual(['محادثات مضيق أردن']);
});

test('signs of regular expressions are only signs', () => {
  for (const sign of ['(', '[', '*', '\\', '?', '+', '^', '$', '-', '/']) {
    expect(() => found(sign)).not.toThrow();
    expect(() => found(`a ${sign}`)).not.toThrow();
  }
});

test('what is near and what was used comes first', () => {
  const far = entry('Edit', 0);
  const near = { ...entry('Edit', 1), id: 'near' };
  expect(rank([far, near], 'edit', never).best.map((each) => each.id)).toEqual(['near', 'Edit']);
  const used = (id: string) => (id === 'Settings' ? 1 : 0);
  expect(rank(all, '', used).best[0]?.label).toBe('Settings');
});

test('of very many the best are kept, and all are counted', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    entry(`Passage ${1000 + at}`, (at % 100) / 100),
  );
  const { best, count } = rank(many, 'passage', never);
  expect(count).toBe(1000);
  expect(best).toHaveLength(40);
  expect(best.slice(0, 10).map(({ nearness }) => nearness)).toEqual(Array(10).fill(0.99));
  // Of equal ones in the order in which they stand.
  const alike = many.map((each) => ({ ...each, nearness: 0 }));
  expect(rank(alike, '', never).best.map(({ id }) => id)).toEqual(
    alike.slice(0, 40).map(({ id }) => id),
  );
});

const all = [
  entry('Meetings', 0),
  entry('New meeting', 0),
  entry('Settings', 0),
  { ...entry('Freedom of shipping in the channel', 0), isLoose: false },
  entry('Éclair talks', 0),
  entry('Переговоры о проливе', 0),
  entry('海峡会谈', 0),
  entry('محادثات مضيق أردن', 0),
];

function entry(label: string, nearness: number): Entry {
  return { id: label, label, detail: '', nearness, isLoose: true, run: () => undefined };
}

function found(typed: string): readonly string[] {
  return rank(all, typed, never).best.map((each) => each.label);
}

/** All at once. */
function rank(...args: Parameters<typeof ranking>): Found {
  const work = ranking(...args);
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
