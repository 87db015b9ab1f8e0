import { assessmentKinds, type Assessment } from './assessment.ts';
import { compareDates } from './date.ts';
import type { Party } from './party.ts';

export interface AssessmentGroup {
  /** Null: about no party, or about one that is gone. */
  readonly party: Party | null;
  readonly assessments: readonly Assessment[];
}

/** Party by party in their order, those about none last; groups without any are left out. */
export function assessmentsByParty(
  assessments: readonly Assessment[],
  parties: readonly Party[],
): readonly AssessmentGroup[] {
  const known = new Set<string | null>(parties.map(({ id }) => id));
  const groups = parties.map((party) => ({
    party,
    assessments: assessments.filter(({ partyId }) => partyId === party.id),
  }));
  const others = assessments.filter(({ partyId }) => !known.has(partyId));
  return [...groups, { party: null, assessments: others }]
    .map((group) => ({ ...group, assessments: assessmentsInOrder(group.assessments) }))
    .filter((group) => group.assessments.length > 0);
}

/** By kind, the newest first within each. */
export function assessmentsInOrder(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments
    .filter(({ deleted }) => !deleted)
    .toSorted(
      (a, b) =>
        assessmentKinds.indexOf(a.kind) - assessmentKinds.indexOf(b.kind) ||
        compareDates(b.date, a.date) ||
        (a.id < b.id ? 1 : -1),
    );
}

interface Place {
  readonly issueId: string;
  /** Without one: of every party. */
  readonly partyId?: string | undefined;
}

/** What bears on an issue; for one party, its readings on all issues too. */
export function assessmentsAt(
  assessments: readonly Assessment[],
  { issueId, partyId }: Place,
): readonly Assessment[] {
  return assessmentsInOrder(
    assessments.filter((each) =>
      partyId === undefined
        ? each.issueId === issueId
        : each.partyId === partyId && (each.issueId === issueId || each.issueId === null),
    ),
  );
}
