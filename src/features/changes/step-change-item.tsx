import type { StepChange } from '#domain/step-change.ts';
import { stepStateLabels } from '#domain/step-state.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './changes.module.css';

/** A step that was done or fell due, with what it was before. */
export function StepChangeItem({ change }: { readonly change: StepChange }) {
  const { t, i18n } = useLingui();
  const { step, kind, before } = change;
  const was = before === null ? t`not on record` : i18n._(stepStateLabels[before]);
  return (
    <li>
      <p className={s.head}>
        <Link to={`${paths.negotiation(step.negotiationId, 'steps')}?item=${step.id}`} dir="auto">
          {step.title}
        </Link>
      </p>
      <p className={s.meta}>
        <span className={s.label}>
          <Trans>Before</Trans>
        </span>{' '}
        {was}
      </p>
      <p className={s.meta}>
        <span className={s.label}>
          <Trans>After</Trans>
        </span>{' '}
        {i18n._(stepStateLabels[kind])}
        {kind === 'overdue' && (
          <>
            {' · '}
            <Trans>
              due <DateText date={step.due} />
            </Trans>
          </>
        )}
      </p>
    </li>
  );
}
