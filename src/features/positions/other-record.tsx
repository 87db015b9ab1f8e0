import { gradeOf } from '#domain/grade.ts';
import type { Position } from '#domain/position.ts';
import { AttributionText } from '#nouns/attribution-text.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { itemOf } from '#state/paths.ts';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface OtherRecordProps {
  readonly position: Position;
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** Another record in two lines: what it says, by whom, when, where it is read and how it is graded. */
export function OtherRecord({ position, view, onOpen }: OtherRecordProps) {
  const { statement, stance, firmness, chain, date, sourceId } = position;
  const source = sourceId === null ? undefined : view.sources.get(sourceId);
  const short = statement.length > 140 ? `${statement.slice(0, 140).trimEnd()}…` : statement;
  return (
    <>
      <StanceMark stance={stance} firmness={firmness} />{' '}
      <button type="button" className={s.link} dir="auto" onClick={() => onOpen(itemOf(position))}>
        {short}
      </button>
      <div className={s.meta}>
        <AttributionText chain={chain} persons={view.persons} parties={view.parties} />
        {' · '}
        <DateText date={date} />
        {source && (
          <>
            {' · '}
            <bdi>{source.title}</bdi>
          </>
        )}
        {' · '}
        <span className="num">{gradeOf(position, source)}</span>
      </div>
    </>
  );
}
