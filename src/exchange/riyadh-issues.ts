import type { Issue } from '#domain/issue.ts';
import { unmarked } from '#domain/marking.ts';
import { rankOf, type Ground, type Name } from './riyadh-ground.ts';

/** The issues of T2 (fact 22), T3 (fact 6) and T4 (facts 18 to 20). None is on record for T1 and T5. */
export function riyadhIssues({ ids, row }: Ground): readonly Issue[] {
  const issue = (
    name: Name,
    track: 'T2' | 'T3' | 'T4',
    index: number,
    title: string,
    more: Partial<Pick<Issue, 'question' | 'kind'>> = {},
  ): Issue => ({
    ...row(name),
    trackId: ids[track],
    parentId: null,
    title,
    question: '',
    kind: 'substantive',
    status: 'raised',
    commonText: '',
    rank: rankOf(index),
    emptyMarks: {},
    ...unmarked,
    ...more,
  });
  return [
    issue('sanctions', 'T2', 0, 'Sanctions of recent years'),
    issue('expulsions', 'T2', 1, 'Expulsions of diplomats'),
    issue('property', 'T2', 2, 'Seized diplomatic property'),
    issue('obstacles', 'T2', 3, 'Other obstacles to the work of the missions'),
    issue('participation', 'T3', 0, 'Ukraine’s participation', { kind: 'participation' }),
    issue('ukraineAndNato', 'T4', 0, 'Ukraine and NATO'),
    issue('contingent', 'T4', 1, 'Contingent in Ukraine', {
      question:
        'Should there be a contingent in Ukraine? It came up in Riyadh, as did the security guarantees that the United States talks about with the EU.',
    }),
  ];
}
