import type { Firmness } from './firmness.ts';
import { includesFolded } from './fold-text.ts';
import type { Issue, IssueStatus } from './issue.ts';
import type { Stance } from './stance.ts';
import type { Standing } from './standing.ts';

/** What the positions table shows; an empty list lets everything through. */
export interface MatrixFilters {
  readonly stances: readonly Stance[];
  readonly firmnesses: readonly Firmness[];
  /** Party ids: the columns that are shown. */
  readonly parties: readonly string[];
  readonly issueStatuses: readonly IssueStatus[];
  readonly text: string;
}

export const noFilters: MatrixFilters = {
  stances: [],
  firmnesses: [],
  parties: [],
  issueStatuses: [],
  text: '',
};

export function isFiltering(filters: MatrixFilters): boolean {
  const { stances, firmnesses, parties, issueStatuses, text } = filters;
  return (
    stances.length + firmnesses.length + parties.length + issueStatuses.length > 0 ||
    text.trim() !== ''
  );
}

/** A cell matches where its standing position has one of the stances and one of the firmnesses. */
export function cellMatches(standing: Standing | null, filters: MatrixFilters): boolean {
  const { stances, firmnesses } = filters;
  if (stances.length === 0 && firmnesses.length === 0) return true;
  if (standing === null) return false;
  const { stance, firmness } = standing.position;
  return lets(stances, stance) && lets(firmnesses, firmness);
}

/** The text is looked for in the issue and in the standing statements of the columns shown. */
export function issueMatches(
  issue: Issue,
  standings: readonly (Standing | null)[],
  filters: MatrixFilters,
): boolean {
  if (!lets(filters.issueStatuses, issue.status)) return false;
  if (filters.text.trim() === '') return true;
  const texts = [issue.title, issue.question, issue.commonText];
  for (const standing of standings) {
    if (standing !== null) {
      const { statement, original, condition } = standing.position;
      texts.push(statement, original, condition);
    }
  }
  return includesFolded(texts.join('\n'), filters.text);
}

function lets<Value>(chosen: readonly NonNullable<Value>[], value: Value): boolean {
  return chosen.length === 0 || (chosen as readonly Value[]).includes(value);
}
