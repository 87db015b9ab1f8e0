import { NowOnly } from '#nouns/now-only.tsx';
import type { PartyId } from '#domain/id.ts';
import type { PointEntry } from '#domain/readout-points.ts';
import type { Readout } from '#domain/readout.ts';
import type { ReadoutRow } from '#domain/readout-rows.ts';
import { openComposer } from '#state/composer.ts';
import { MenuButton } from '#ui/menu.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import type { Matching } from './use-matching.ts';

/** What a point is to become beside a position of the party whose account it is. */
export interface PointUse {
  readonly kind: 'claim' | 'step' | 'ascribed';
  readonly point: PointEntry;
  readonly readout: Readout;
}

interface PointMenuProps {
  readonly row: ReadoutRow;
  readonly point: PointEntry;
  readonly readout: Readout;
  readonly book: MeetingBook;
  readonly matching: Matching;
  /** Of the readout. */
  readonly name: string;
  readonly canMatch: boolean;
  readonly onUse: (use: PointUse) => void;
  /** Absent where it stands alone. */
  readonly onTakeOut?: (() => void) | undefined;
}

/** What can be done with a point: matched, and turned into a position, a claim or a next step. */
export function PointMenu(props: PointMenuProps) {
  const { t } = useLingui();
  const { row, point, readout, book, matching, name, canMatch, onUse, onTakeOut } = props;
  const teller = book.parties.get(readout.partyId)?.name ?? t`missing party`;
  const { aboutPartyId } = point.point;
  const about = aboutPartyId === null ? undefined : book.parties.get(aboutPartyId)?.name;
  const run = (id: string) => {
    if (id === 'match') matching.pick(row, readout.id);
    else if (id === 'out') onTakeOut?.();
    else if (id === 'position') logPoint(point, readout, readout.partyId);
    else if (id === 'ascribed' || id === 'claim' || id === 'step')
      onUse({ kind: id, point, readout });
  };
  const isAbout = about !== undefined && aboutPartyId !== readout.partyId;
  return (
    <NowOnly>
      <MenuButton
        label={t`Use this point of ${name}`}
        size="small"
        onAction={run}
        items={[
          ...(canMatch ? [{ id: 'match', label: t`Match with a point of another readout` }] : []),
          ...(onTakeOut ? [{ id: 'out', label: t`Take out of this row` }] : []),
          {
            id: 'position',
            label: t`Log as a position of ${teller}`,
            separatorBefore: canMatch || onTakeOut !== undefined,
          },
          ...(isAbout ? [{ id: 'ascribed', label: t`Log as ascribed to ${about}…` }] : []),
          { id: 'claim', label: t`Record as a claim of ${teller}…` },
          { id: 'step', label: t`Make a next step of it…` },
        ]}
      />
    </NowOnly>
  );
}

/** Opens the composer with what the point says. */
export function logPoint({ id, point }: PointEntry, readout: Readout, holderId: PartyId): void {
  const { negotiationId, meetingId } = readout;
  const { text, aboutPartyId } = point;
  openComposer({
    negotiationId,
    meetingId,
    point: { pointId: id, text, aboutPartyId, holderId, readout },
  });
}
