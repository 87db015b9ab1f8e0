import { judge, unmatchPoint, verdictsFor } from '#domain/match-changes.ts';
import { pointVerdictLabels, type PointMatch } from '#domain/point-match.ts';
import type { Readout } from '#domain/readout.ts';
import type { ReadoutRow, ReadoutRowCell } from '#domain/readout-rows.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { WordDiff } from '#nouns/word-diff.tsx';
import { Tag } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type DragEvent } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { PointMenu, type PointUse } from './point-menu.tsx';
import { pointElementId, type Matching } from './use-matching.ts';
import s from './readouts.module.css';

interface ReadoutsCellProps {
  readonly row: ReadoutRow;
  readonly number: number;
  readonly cell: ReadoutRowCell;
  readonly readout: Readout;
  /** What the wording is compared with; the chosen readout's, where it has a point here. */
  readonly base: ReadoutRowCell | null;
  readonly book: MeetingBook;
  readonly readouts: readonly Readout[];
  readonly place: { readonly meetingId: string; readonly matches: readonly PointMatch[] };
  readonly matching: Matching;
  readonly isMarked: boolean;
  readonly baseId: string | null;
  readonly nameOf: (readoutId: string) => string;
  readonly onUse: (use: PointUse) => void;
}

/** One account's part in a row: its point, how it differs, and what the user judges of it. */
export function ReadoutsCell(props: ReadoutsCellProps) {
  const { row, number, cell, readout, base, book, place, matching, isMarked } = props;
  const { t, i18n } = useLingui();
  const { point, verdict, readoutId } = cell;
  const { picked } = matching;
  const isPast = useIsPast();
  const name = props.nameOf(readoutId);
  const isPicked = picked !== null && picked.pointId === point?.id;
  const isTarget = picked !== null && picked.rowKey !== row.key;
  const isCompared = isMarked && point !== null && base?.point && base.readoutId !== readoutId;
  const points = row.cells.filter((each) => each.point !== null).length;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    matching.matchWith(row);
  };
  return (
    <td
      className={s.cell}
      data-verdict={verdict}
      data-target={isTarget || undefined}
      {...(isTarget && { onDragOver: (event: DragEvent) => event.preventDefault(), onDrop })}
    >
      <span className={s.side} aria-hidden="true">
        {name}
      </span>
      {point === null ? (
        <p className={s.quiet}>
          <Trans>No point matched</Trans>
        </p>
      ) : (
        <div
          id={pointElementId(point.id)}
          className={s.point}
          role="group"
          tabIndex={-1}
          aria-label={t`Point of ${name}`}
          data-picked={isPicked || undefined}
        >
          <div className={s.pointTop}>
            {props.readouts.length > 1 && !isPast && (
              <span
                className={s.handle}
                draggable
                aria-hidden="true"
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', point.point.text);
                  event.dataTransfer.effectAllowed = 'move';
                  matching.pick(row, readoutId);
                }}
                onDragEnd={matching.cancel}
              >
                <Icon name="drag" size={14} />
              </span>
            )}
            <div className={s.said}>
              {isCompared && base.point ? (
                <Suspense fallback={<TextBlock text={point.point.text} clamp={8} />}>
                  <WordDiff before={base.point.point.text} after={point.point.text} />
                </Suspense>
              ) : (
                <TextBlock text={point.point.text} clamp={8} />
              )}
            </div>
            <PointMenu
              {...{ row, point, readout, book, matching, name }}
              canMatch={props.readouts.length > 1}
              onUse={props.onUse}
              onTakeOut={
                points > 1
                  ? () => matching.apply(unmatchPoint(row, readoutId), point.id)
                  : undefined
              }
            />
          </div>
          {isCompared && base.readoutId !== props.baseId && (
            <p className={s.meta}>
              <Trans>
                compared with <bdi>{props.nameOf(base.readoutId)}</bdi>
              </Trans>
            </p>
          )}
          {point.point.aboutPartyId !== null && (
            <Tag>
              <Trans>
                about <PartyName party={book.parties.get(point.point.aboutPartyId)} />, not its own
                words
              </Trans>
            </Tag>
          )}
          {isTarget && picked.readoutId !== readoutId && (
            <Button size="small" onClick={() => matching.matchWith(row)}>
              <Trans>Match with this</Trans>
            </Button>
          )}
        </div>
      )}
      <NowOnly
        past={
          <p className={s.meta}>
            {verdict === null ? t`Not judged` : i18n._(pointVerdictLabels[verdict])}
          </p>
        }
      >
        <SelectField
          className={s.verdict ?? ''}
          label={t`How ${name} deals with row ${number}`}
          isLabelHidden
          placeholder={t`Not judged`}
          value={verdict ?? ''}
          onChange={(next) =>
            matching.apply(judge(row, readoutId, next === '' ? null : next, place))
          }
          options={verdictsFor(point !== null, verdict).map((value) => ({
            value,
            label: i18n._(pointVerdictLabels[value]),
          }))}
        />
      </NowOnly>
    </td>
  );
}
