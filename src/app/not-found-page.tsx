import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button-class.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from 'react-router';
import { Button } from '#ui/button.tsx';
import { PageTitle } from './page-title.tsx';

interface NotFoundProps {
  readonly title?: string;
}

/** For unknown addresses and for things that were deleted: says so, and leads back. */
export function NotFound({ title }: NotFoundProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const heading = title ?? t`There is nothing at this address`;
  return (
    <>
      <PageTitle title={heading} />
      <EmptyState
        title={heading}
        level={1}
        actions={
          <>
            <Link className={buttonClass('primary')} to={paths.today}>
              <Trans>Go to Today</Trans>
            </Link>
            <Button onClick={() => void navigate(-1)}>
              <Trans>Go back</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          The link may be old or mistyped, or what it led to was deleted or is kept in another
          browser. Nothing was changed.
        </Trans>
      </EmptyState>
    </>
  );
}
