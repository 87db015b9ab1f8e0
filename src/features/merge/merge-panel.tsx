import type { Negotiation } from '#domain/negotiation.ts';
import { openFileDialog } from '#state/dialogs.ts';
import { useMergeDesk } from '#state/merge.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { MergeWay } from './merge-way.tsx';
import s from './merge.module.css';

/** A colleague's file laid beside this negotiation: what would change is seen before anything is written. */
export function MergePanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const laid = useMergeDesk((desk) => desk.laid);
  const { id } = negotiation;
  if (laid?.ids.includes(id) !== true) {
    return (
      <EmptyState
        title={t`No file is laid beside this negotiation`}
        actions={
          <>
            <Button variant="primary" onClick={openFileDialog}>
              <Trans>Open a file</Trans>
            </Button>
            <Link className={buttonClass('secondary')} to={paths.negotiation(id)}>
              <Trans>Back to the negotiation</Trans>
            </Link>
          </>
        }
      >
        <Trans>
          Open the file that a colleague exported of it, and choose to merge it. You see what would
          change before anything is written.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <div className={s['panel']}>
      <MergeWay
        key={id}
        file={laid.file}
        fileName={laid.name}
        negotiation={negotiation}
        nextId={laid.ids[laid.ids.indexOf(id) + 1] ?? null}
      />
    </div>
  );
}
