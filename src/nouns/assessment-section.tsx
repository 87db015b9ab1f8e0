import type { Assessment } from '#domain/assessment.ts';
import type { Party } from '#domain/party.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { useIsPast } from './as-of-day.ts';
import { AssessmentItem } from './assessment-item.tsx';
import { NowOnly } from './now-only.tsx';
import { PartyName } from './party-name.tsx';
import s from './assessments.module.css';

interface AssessmentSectionProps {
  readonly assessments: readonly Assessment[];
  /** To name whom each is about; null at a place of one party, where those on all issues say so. */
  readonly parties: ReadonlyMap<string, Party> | null;
  readonly onEdit: (assessment: Assessment) => void;
  readonly onNew: () => void;
}

/** The analyst's own layer beside a record: set apart from what was stated, and never printed. */
export function AssessmentSection(props: AssessmentSectionProps) {
  const { assessments, parties, onEdit, onNew } = props;
  const heading = useId();
  const isPast = useIsPast();
  if (isPast && assessments.length === 0) return null;
  return (
    <section className={`${s.apart} no-print`} aria-labelledby={heading}>
      <h3 className={s.heading} id={heading}>
        <Trans>Assessment (yours, not stated)</Trans>
      </h3>
      {assessments.length > 0 && (
        <ul className={s.list}>
          {assessments.map((each) => (
            <li key={each.id}>
              <AssessmentItem
                assessment={each}
                about={
                  parties === null
                    ? each.issueId === null && <Trans>on all issues</Trans>
                    : each.partyId !== null && <PartyName party={parties.get(each.partyId)} />
                }
                onEdit={onEdit}
              />
            </li>
          ))}
        </ul>
      )}
      <NowOnly>
        <Button size="small" variant="quiet" icon="plus" onClick={onNew}>
          <Trans>New assessment</Trans>
        </Button>
      </NowOnly>
    </section>
  );
}
