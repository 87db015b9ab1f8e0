import { create } from 'zustand';

/** Which assessment is written or edited, and what a new one starts with. */
export interface AssessmentStart {
  readonly negotiationId: string;
  /** Null: a new one. */
  readonly id: string | null;
  readonly partyId: string | null;
  readonly issueId: string | null;
}

interface AssessmentDialogState {
  readonly open: AssessmentStart | null;
}

export const useAssessmentDialog = create<AssessmentDialogState>()(() => ({ open: null }));

/** From anywhere: a record or the screen of assessments. */
export function openAssessment(
  start: Pick<AssessmentStart, 'negotiationId'> & Partial<AssessmentStart>,
): void {
  useAssessmentDialog.setState({ open: { id: null, partyId: null, issueId: null, ...start } });
}

export function closeAssessment(): void {
  useAssessmentDialog.setState({ open: null });
}
