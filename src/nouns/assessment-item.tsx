import { assessmentKindLabels, type Assessment } from '#domain/assessment.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DateText } from './date-text.tsx';
import { NowOnly } from './now-only.tsx';
import s from './assessments.module.css';

interface AssessmentItemProps {
  readonly assessment: Assessment;
  /** Whom and what it is about, where that is not plain from the place. */
  readonly about?: ReactNode;
  readonly onEdit: (assessment: Assessment) => void;
}

/** One reading of the analyst's, with how likely and how sure. */
export function AssessmentItem({ assessment, about, onEdit }: AssessmentItemProps) {
  const { t, i18n } = useLingui();
  const { kind, text, likelihood, confidence, date } = assessment;
  const label = i18n._(assessmentKindLabels[kind]);
  return (
    <div className={s.item}>
      <div className={s.top}>
        <div className={s.about}>
          <strong>{label}</strong>
          {about}
        </div>
        <NowOnly>
          <span className={s.edit}>
            <IconButton
              icon="edit"
              size="small"
              variant="quiet"
              label={t`Edit assessment: ${label}`}
              onClick={() => onEdit(assessment)}
            />
          </span>
        </NowOnly>
      </div>
      <TextBlock text={text} clamp={8} />
      <p className={s.words}>
        <span dir="auto">{likelihood || t`likelihood not given`}</span>
        {' · '}
        <span dir="auto">{confidence || t`confidence not given`}</span>
        {' · '}
        <DateText date={date} />
      </p>
    </div>
  );
}
