import type { Issue } from './issue.ts';
import { unmarked } from './marking.ts';
import type { Given } from './row.ts';

export function newIssue(
  fields: Pick<Issue, 'trackId' | 'title' | 'rank'> & Partial<Given<Issue>>,
): Given<Issue> {
  return {
    parentId: null,
    question: '',
    kind: 'substantive',
    status: 'not-raised',
    commonText: '',
    emptyMarks: {},
    ...unmarked,
    ...fields,
  };
}
