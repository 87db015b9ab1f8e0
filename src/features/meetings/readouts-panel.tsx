import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { baseReadout, readoutRows } from '#domain/readout-rows.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMeetingBook } from './meeting-book.ts';
import { MissingReadouts } from './missing-readouts.tsx';
import { ReadoutsTable } from './readouts-table.tsx';
import { VerdictCounts } from './verdict-counts.tsx';
import { useMatching } from './use-matching.ts';
import s from './readouts.module.css';

const ReadoutDialog = lazy(() =>
  import('./readout-dialog.tsx').then((module) => ({ default: module.ReadoutDialog })),
);

interface ReadoutsPanelProps {
  readonly negotiation: Negotiation;
  readonly meeting: Meeting;
}

/** The accounts of one meeting side by side: what each asserts, omits, tells differently or contradicts. */
export function ReadoutsPanel({ negotiation, meeting }: ReadoutsPanelProps) {
  const { t } = useLingui();
  const book = useMeetingBook(negotiation);
  const matches = useRows('pointMatches', negotiation.id).filter(
    (match) => match.meetingId === meeting.id,
  );
  const [query, setQuery] = useSearchParams();
  const [editing, setEditing] = useState<string | null>(null);
  const order = [...book.parties.keys()];
  const readouts = book.readouts
    .filter((readout) => readout.meetingId === meeting.id)
    .toSorted((a, b) => order.indexOf(a.partyId) - order.indexOf(b.partyId));
  const rows = readoutRows(readouts, matches);
  const matching = useMatching(meeting, rows, matches);
  const isMarked = query.get('marks') !== 'off';
  const baseId = baseReadout(readouts, query.get('base'));
  const ask = (name: string, value: string | null) => {
    const next = new URLSearchParams(query);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  const edited = readouts.find(({ id }) => id === editing);
  const back = `${paths.negotiation(negotiation.id, 'meetings')}?item=${meeting.id}`;
  return (
    <div className={s.page}>
      <div className={s.bar}>
        <Link to={back}>
          <Trans>Record of the meeting</Trans>
        </Link>
        {readouts.length > 1 && rows.length > 0 && (
          <>
            <VerdictCounts rows={rows} />
            <CheckboxField
              label={t`Mark differences in wording`}
              isChecked={isMarked}
              onChange={(isOn) => ask('marks', isOn ? null : 'off')}
            />
          </>
        )}
      </div>
      <MissingReadouts meeting={meeting} book={book} readouts={readouts} onAdd={setEditing} />
      {readouts.length === 0 ? (
        <EmptyState title={<Trans>No readout yet</Trans>} size="small">
          <Trans>
            A readout is one party’s account of the meeting. Add two of them, each with its points,
            and match the points that are about the same thing.
          </Trans>
        </EmptyState>
      ) : (
        <ReadoutsTable
          meeting={meeting}
          book={book}
          readouts={readouts}
          rows={rows}
          matches={matches}
          matching={matching}
          isMarked={isMarked}
          baseId={baseId}
          onBase={(id) => ask('base', id === readouts[0]?.id ? null : id)}
          onEdit={setEditing}
        />
      )}
      {editing !== null && (
        <Suspense fallback={null}>
          <ReadoutDialog
            meeting={meeting}
            partyId={edited?.partyId ?? editing}
            readout={edited ?? null}
            book={book}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
