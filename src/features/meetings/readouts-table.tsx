import { NowOnly } from '#nouns/now-only.tsx';
import type { Meeting } from '#domain/meeting.ts';
import type { PointMatch } from '#domain/point-match.ts';
import type { Readout } from '#domain/readout.ts';
import type { ReadoutRow } from '#domain/readout-rows.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Button } from '#ui/button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { ComparedWith } from './compared-with.tsx';
import type { PointUse } from './point-menu.tsx';
import { ReadoutVoice } from './readout-voice.tsx';
import { ReadoutsRow } from './readouts-row.tsx';
import { useReadoutName } from './readout-name.ts';
import type { Matching } from './use-matching.ts';
import s from './readouts.module.css';

const PointDialog = lazy(() =>
  import('./point-dialog.tsx').then((module) => ({ default: module.PointDialog })),
);

interface ReadoutsTableProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly readouts: readonly Readout[];
  readonly rows: readonly ReadoutRow[];
  readonly matches: readonly PointMatch[];
  readonly matching: Matching;
  readonly isMarked: boolean;
  /** The readout that the others' wording is compared with. */
  readonly baseId: string | null;
  readonly onBase: (readoutId: string) => void;
  readonly onEdit: (readoutId: string) => void;
}

/** What it is about down, accounts across. */
export function ReadoutsTable(props: ReadoutsTableProps) {
  const { t } = useLingui();
  const { meeting, book, readouts, rows, matching, onEdit } = props;
  const [use, setUse] = useState<PointUse | null>(null);
  const nameOf = useReadoutName(readouts, book);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || matching.picked === null || event.defaultPrevented) return;
    event.preventDefault();
    matching.cancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, for whatever inside has focus
    <div className={s.frame} onKeyDown={onKeyDown}>
      <div className={s.picking} role="status">
        {matching.picked !== null && (
          <>
            <Trans>Choose its counterpart in another readout, or press Escape.</Trans>{' '}
            <Button size="small" variant="quiet" onClick={matching.cancel}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        )}
      </div>
      <table className={s.table} aria-label={t`Readouts side by side`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>About</Trans>
            </th>
            {readouts.map((readout) => {
              const name = nameOf(readout.id);
              return (
                <th key={readout.id} scope="col">
                  <div className={s.head}>
                    <bdi>{name}</bdi>
                    <NowOnly>
                      <IconButton
                        icon="edit"
                        size="small"
                        label={t`Edit ${name}`}
                        onClick={() => onEdit(readout.id)}
                      />
                    </NowOnly>
                  </div>
                  {props.isMarked && rows.length > 0 && readouts.length > 1 && (
                    <ComparedWith
                      isBase={readout.id === props.baseId}
                      name={name}
                      onChoose={() => props.onBase(readout.id)}
                    />
                  )}
                  {readout.text !== '' && (
                    <div className={s.whole}>
                      <TextBlock text={readout.text} clamp={3} />
                    </div>
                  )}
                  <p className={s.meta}>
                    <ReadoutVoice readout={readout} book={book} />
                  </p>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ReadoutsRow
              key={row.key}
              {...props}
              row={row}
              number={index + 1}
              nameOf={nameOf}
              onUse={setUse}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className={s.meta}>
          <Trans>These readouts have no points yet. Edit a readout to set out what it says.</Trans>
        </p>
      )}
      <Suspense fallback={null}>
        {use && (
          <PointDialog use={use} meeting={meeting} book={book} onClose={() => setUse(null)} />
        )}
      </Suspense>
    </div>
  );
}
