import { delegationsOf, wasThere } from '#domain/delegations.ts';
import type { PartyId } from '#domain/id.ts';
import type { Meeting } from '#domain/meeting.ts';
import { lazy, Suspense, useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { ReadoutCell } from './readout-cell.tsx';
import styles from './readout-strip.module.css';

const ReadoutDialog = lazy(() =>
  import('./readout-dialog.tsx').then((module) => ({ default: module.ReadoutDialog })),
);

interface ReadoutStripProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  /** Everything on record; otherwise the beginning of each text. */
  readonly isWhole: boolean;
}

/** One readout per party that was there, side by side; those that gave none are named too. */
export function ReadoutStrip({ meeting, book, isWhole }: ReadoutStripProps) {
  const [editing, setEditing] = useState<PartyId | null>(null);
  const readouts = book.readouts.filter((readout) => readout.meetingId === meeting.id);
  const partyIds = readoutParties(meeting, book, new Set(readouts.map((each) => each.partyId)));
  if (partyIds.length === 0) return null;
  return (
    <div className={styles.strip} data-whole={isWhole || undefined}>
      {partyIds.map((partyId) => (
        <ReadoutCell
          key={partyId}
          partyId={partyId}
          readout={readouts.find((readout) => readout.partyId === partyId) ?? null}
          book={book}
          isWhole={isWhole}
          onEdit={() => setEditing(partyId)}
        />
      ))}
      {editing !== null && (
        <Suspense fallback={null}>
          <ReadoutDialog
            meeting={meeting}
            partyId={editing}
            readout={readouts.find((readout) => readout.partyId === editing) ?? null}
            book={book}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Parties that were at a held meeting, and those of which there is a readout, in their order. */
function readoutParties(
  meeting: Meeting,
  book: MeetingBook,
  recorded: ReadonlySet<string>,
): readonly PartyId[] {
  const there =
    meeting.status === 'held'
      ? delegationsOf(meeting, [...book.parties.keys()])
          .filter(wasThere)
          .flatMap(({ partyId }) => partyId ?? [])
      : [];
  const named = new Set([...there, ...recorded]);
  const known = [...book.parties.keys()].filter((id) => named.has(id));
  return [...known, ...[...named].filter((id) => !book.parties.has(id))];
}
