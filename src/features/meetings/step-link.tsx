import { stepStatusLabels } from '#domain/next-step.ts';
import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';

interface StepLinkProps {
  readonly id: string;
  readonly book: MeetingBook;
}

export function StepLink({ id, book }: StepLinkProps) {
  const { t, i18n } = useLingui();
  const step = book.steps.get(id);
  if (!step) return <>{t`a next step that is missing`}</>;
  return (
    <>
      <Link to={`${paths.negotiation(book.negotiation.id, 'steps')}?item=${id}`}>
        <bdi>{step.title}</bdi>
      </Link>
      {` · ${i18n._(stepStatusLabels[step.status])}`}
    </>
  );
}
