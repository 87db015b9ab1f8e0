import { assessmentsAt } from '#domain/assessment-list.ts';
import type { Issue } from '#domain/issue.ts';
import { AssessmentSection } from '#nouns/assessment-section.tsx';
import { openAssessment } from '#state/assessment-dialog.ts';
import { useRowsSoon } from '#state/read.ts';
import type { TableView } from './table-view.ts';

interface AssessmentsProps {
  readonly issue: Issue;
  /** Only those on this party; without one, those on every party. */
  readonly partyId?: string | undefined;
  readonly view: Pick<TableView, 'parties'>;
}

/** What the analyst makes of an issue, or of one party on it. Nothing of it counts in the table. */
export function Assessments({ issue, partyId, view }: AssessmentsProps) {
  const { negotiationId, id: issueId } = issue;
  const rows = useRowsSoon('assessments', negotiationId) ?? [];
  return (
    <AssessmentSection
      assessments={assessmentsAt(rows, { issueId, partyId })}
      parties={partyId === undefined ? view.parties : null}
      onEdit={({ id }) => openAssessment({ negotiationId, id })}
      onNew={() => openAssessment({ negotiationId, issueId, partyId: partyId ?? null })}
    />
  );
}
