import { msg } from '@lingui/core/macro';
import { compareDatesBack } from './date.ts';
import { grouped, type Group } from './grouped.ts';
import { reliabilities } from './grade.ts';
import type { ListChoices, ListView } from './list-view.ts';
import { sourceKinds, type Source } from './source.ts';

/** How sources can be shown. */
export const sourceChoices = {
  usual: { order: msg`As added`, grouping: msg`No groups` },
  orders: {
    published: msg`By date, newest first`,
    title: msg`By title`,
    reliability: msg`By reliability`,
  },
  groupings: { kind: msg`By kind`, reliability: msg`By reliability` },
  columns: {
    facts: msg`Kind, outlet and author`,
    published: msg`Date`,
    reliability: msg`Reliability`,
    use: msg`What rests on it`,
  },
} as const satisfies ListChoices;

/** Sources in groups and in an order; those without a date come last. */
export function arrangedSources(
  sources: readonly Source[],
  { order, grouping }: Pick<ListView<typeof sourceChoices>, 'order' | 'grouping'>,
  locale: string,
): readonly Group<Source>[] {
  const sorted = order === null ? sources : sources.toSorted(comparing(order, locale));
  if (grouping === null) return [{ key: '', items: sorted }];
  const keys = grouping === 'kind' ? sourceKinds : reliabilities;
  return grouped(sorted, (source) => source[grouping] ?? '', keys);
}

function comparing(order: keyof typeof sourceChoices.orders, locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (a: Source, b: Source): number => {
    if (order === 'title') return compare(a.title, b.title);
    if (order === 'reliability')
      return reliabilities.indexOf(a.reliability) - reliabilities.indexOf(b.reliability);
    return compareDatesBack(a.published, b.published);
  };
}
