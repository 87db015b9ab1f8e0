import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import { openAssessment } from '#state/assessment-dialog.ts';
import { withParam } from '#state/with-param.ts';
import { Button } from '#ui/button.tsx';
import { ViewLinks } from '#ui/view-links.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import { AssessmentGroups } from './assessment-groups.tsx';
import { RedLines } from './red-lines.tsx';
import s from './assessments-panel.module.css';

/** The analyst's own layer, and beside it the red lines that were declared. */
export function AssessmentsPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const [query] = useSearchParams();
  const isRedLines = query.get('view') === 'red-lines';
  return (
    <div className={s.panel}>
      <div className={s.bar}>
        <ViewLinks label={t`Views of the assessments`}>
          <Link
            to={{ search: withParam(query.toString(), 'view', null) }}
            aria-current={isRedLines ? undefined : 'page'}
          >
            <Trans>By party</Trans>
          </Link>
          <Link
            to={{ search: withParam(query.toString(), 'view', 'red-lines') }}
            aria-current={isRedLines ? 'page' : undefined}
          >
            <Trans>Red lines</Trans>
          </Link>
        </ViewLinks>
        <NowOnly>
          <Button icon="plus" onClick={() => openAssessment({ negotiationId: negotiation.id })}>
            <Trans>New assessment</Trans>
          </Button>
        </NowOnly>
      </div>
      {isRedLines ? (
        <RedLines negotiation={negotiation} />
      ) : (
        <AssessmentGroups negotiation={negotiation} />
      )}
    </div>
  );
}
