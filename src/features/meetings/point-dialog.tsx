import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { PointClaimDialog } from './point-claim-dialog.tsx';
import { logPoint, type PointUse } from './point-menu.tsx';
import { PointStepDialog } from './point-step-dialog.tsx';

interface PointDialogProps {
  readonly use: PointUse;
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly onClose: () => void;
}

/** Turns a point into something else; before it is ascribed to another party, says what that means. */
export function PointDialog({ use, meeting, book, onClose }: PointDialogProps) {
  const { t } = useLingui();
  const { kind, point, readout } = use;
  if (kind === 'claim') return <PointClaimDialog {...{ use, meeting, book, onClose }} />;
  if (kind === 'step') return <PointStepDialog {...{ use, meeting, book, onClose }} />;
  const { aboutPartyId } = point.point;
  const nameOf = (id: string | null) => book.parties.get(id ?? '')?.name ?? t`missing party`;
  const [about, teller] = [nameOf(aboutPartyId), nameOf(readout.partyId)];
  return (
    <Dialog
      title={t`This is not ${about}’s own word`}
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              if (aboutPartyId !== null) logPoint(point, readout, aboutPartyId);
            }}
          >
            <Trans>Log as ascribed</Trans>
          </Button>
        </>
      }
    >
      <Trans>
        It is what {teller} says of {about}. It will be logged as ascribed, with {teller} in the
        chain, and never counts as a position of {about}’s own.
      </Trans>
    </Dialog>
  );
}
