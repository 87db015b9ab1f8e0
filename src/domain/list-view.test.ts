import { expect, test } from 'vitest';
import { readListView, usualView, withListView } from './list-view.ts';
import { stepChoices } from './step-view.ts';

const read = (search: string) => readListView(new URLSearchParams(search), stepChoices);

test('an address gives order, groups and columns; what it says amiss is left out', () => {
  expect(read('sort=title&group=owner&columns=track,due,nonsense')).toEqual({
    order: 'title',
    grouping: 'owner',
    columns: ['due', 'track'],
  });
  expect(read('sort=toString&group=&columns=nonsense')).toEqual(usualView);
  expect(read('columns=none').columns).toEqual([]);
});

test('the usual view leaves no trace and other parameters stay', () => {
  const params = new URLSearchParams('owner=7&sort=title&columns=none');
  expect(withListView(params, usualView).toString()).toBe('owner=7');
});

test('a view comes back as it was written', () => {
  for (const columns of [null, [], ['due']] as const) {
    const view = { order: 'due', grouping: 'track', columns } as const;
    expect(readListView(withListView(new URLSearchParams(), view), stepChoices)).toEqual(view);
  }
});
