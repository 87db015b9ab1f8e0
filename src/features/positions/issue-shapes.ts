import type { IssueStatus } from '#domain/issue.ts';
import type { StatusShape } from '#ui/status-word.tsx';

/** The shape that stands beside an issue's status, so that colour is never the only sign. */
export const issueShapes: Readonly<Record<IssueStatus, StatusShape>> = {
  'not-raised': 'dashed',
  raised: 'ring',
  tabled: 'dot',
  narrowing: 'half',
  'provisionally-closed': 'check',
  closed: 'check',
  parked: 'pause',
  dropped: 'cross',
};
