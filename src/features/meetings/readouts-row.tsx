import { nameRow } from '#domain/match-changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PointMatch } from '#domain/point-match.ts';
import type { Readout } from '#domain/readout.ts';
import { baseOf, type ReadoutRow } from '#domain/readout-rows.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import type { PointUse } from './point-menu.tsx';
import { ReadoutsCell } from './readouts-cell.tsx';
import type { Matching } from './use-matching.ts';
import s from './readouts.module.css';

interface ReadoutsRowProps {
  readonly row: ReadoutRow;
  /** From 1, for names. */
  readonly number: number;
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly readouts: readonly Readout[];
  readonly matches: readonly PointMatch[];
  readonly matching: Matching;
  readonly isMarked: boolean;
  /** The readout that the others' wording is compared with. */
  readonly baseId: string | null;
  readonly nameOf: (readoutId: string) => string;
  readonly onUse: (use: PointUse) => void;
}

/** One thing that the accounts speak of, in the user's words, and each account's part in it. */
export function ReadoutsRow(props: ReadoutsRowProps) {
  const { row, number, meeting, matches, matching, readouts } = props;
  const { t } = useLingui();
  const saved = row.match?.title ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const place = { meetingId: meeting.id, matches };
  const save = () => {
    if (typed !== null) matching.apply(nameRow(row, typed, place));
    setTyped(null);
  };
  const isSource = matching.picked?.rowKey === row.key;
  return (
    <tr className={s.row} data-picked={isSource || undefined}>
      <th scope="row">
        <NowOnly past={<span dir="auto">{saved || t`Row ${number}`}</span>}>
          <TextField
            label={t`What row ${number} is about`}
            isLabelHidden
            placeholder={t`In your words`}
            value={typed ?? saved}
            onChange={setTyped}
            onBlur={save}
            onKeyDown={(event) => {
              if (event.key === 'Enter') save();
            }}
          />
        </NowOnly>
      </th>
      {row.cells.map((cell) => {
        const readout = readouts.find(({ id }) => id === cell.readoutId);
        return readout ? (
          <ReadoutsCell
            key={cell.readoutId}
            {...props}
            cell={cell}
            readout={readout}
            base={baseOf(row, props.baseId)}
            place={place}
          />
        ) : null;
      })}
    </tr>
  );
}
