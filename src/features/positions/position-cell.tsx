import { emptyCellLabels } from '#domain/empty-cell.ts';
import type { Cell } from '#domain/matrix.ts';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { StanceGlyph } from '#ui/glyph.tsx';
import { useLingui } from '@lingui/react/macro';
import { PositionMeta } from './position-meta.tsx';
import type { TableView } from './table-view.ts';
import s from './table.module.css';

interface PositionCellProps {
  readonly cell: Cell;
  readonly view: Pick<TableView, 'parties' | 'persons' | 'sources'>;
}

/** What stands in one cell: the standing position, or why there is none. */
export function PositionCell({ cell, view }: PositionCellProps) {
  const { i18n } = useLingui();
  const { standing, empty } = cell;
  if (standing === null) {
    return (
      <span className={s.empty}>
        <StanceGlyph shape="dash" />
        {empty && i18n._(emptyCellLabels[empty.kind])}
      </span>
    );
  }
  const { stance, firmness, statement, language } = standing.position;
  return (
    <>
      <StanceMark stance={stance} firmness={firmness === 'stated' ? null : firmness} />
      <span className={s.said} dir="auto" lang={language || undefined}>
        {/* What does not fit in three lines is not laid out at all. */}
        {statement.slice(0, 400)}
      </span>
      <PositionMeta standing={standing} view={view} />
    </>
  );
}
