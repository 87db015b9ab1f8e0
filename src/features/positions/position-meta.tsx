import { formatDay } from '#domain/format-date.ts';
import { gradeOf } from '#domain/grade.ts';
import type { Standing } from '#domain/standing.ts';
import { DateText } from '#nouns/date-text.tsx';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useComparison } from './comparison.ts';
import { speakerOf, tellerOf } from './speaker.ts';
import type { TableView } from './table-view.ts';
import s from './table.module.css';

interface PositionMetaProps {
  readonly standing: Standing;
  readonly view: Pick<TableView, 'parties' | 'persons' | 'sources'>;
}

/** Who, when, grade, and how it differs from the statement before it. */
export function PositionMeta({ standing, view }: PositionMetaProps) {
  const { i18n } = useLingui();
  const { position, basis, shift, previous } = standing;
  const compared = useComparison();
  const who = standing.isOwn ? speakerOf(position, view) : tellerOf(position, view);
  const day = formatDay(standing.day, i18n.locale);
  const source = position.sourceId === null ? undefined : view.sources.get(position.sourceId);
  return (
    <span className={s.meta}>
      {standing.isOwn ? (
        (who ?? <Trans>speaker unknown</Trans>)
      ) : who === null ? (
        <Trans>as told by others</Trans>
      ) : (
        <Trans>as told by {who}</Trans>
      )}
      {' · '}
      <DateText date={position.date} />
      {basis === 'source' && (
        <>
          {' · '}
          <Trans>source of {day}</Trans>
        </>
      )}
      {basis === 'logged' && (
        <>
          {' · '}
          <Trans>logged {day}</Trans>
        </>
      )}
      {' · '}
      <span className="num">{gradeOf(position, source)}</span>
      {shift && previous && (
        <span title={compared(previous, position)}>
          {' '}
          <ShiftWord shift={shift} />
        </span>
      )}
    </span>
  );
}
