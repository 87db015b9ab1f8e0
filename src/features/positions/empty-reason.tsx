import type { EmptyCellKind } from '#domain/empty-cell.ts';
import { Trans } from '@lingui/react/macro';

interface EmptyReasonProps {
  readonly kind: EmptyCellKind;
  readonly partyName: string;
}

/** One sentence on why a cell is empty, and on what that rests. */
export function EmptyReason({ kind, partyName }: EmptyReasonProps) {
  switch (kind) {
    case 'silent':
      return <Trans>{partyName} was there and has nothing on record. You marked it so.</Trans>;
    case 'no-comment':
      return <Trans>{partyName} declined to comment. You marked it so.</Trans>;
    case 'absent':
      return (
        <Trans>
          {partyName} is not recorded as attending any held meeting of this track, so it counts as
          absent. Nobody marked this cell.
        </Trans>
      );
    case 'not-a-party':
      return (
        <Trans>
          {partyName} is only referenced in this negotiation; it is no party to it. Nobody marked
          this cell.
        </Trans>
      );
    case 'not-logged':
      return <Trans>Nobody has logged a position of {partyName} on this issue yet.</Trans>;
  }
}
