import { rowOf, type IssueInOrder, type TableRow } from '#domain/matrix.ts';
import { Icon } from '#ui/icon.tsx';
import { IssueHead } from './issue-head.tsx';
import { useLinePositions } from './line-positions.ts';
import { PositionCell } from './position-cell.tsx';
import type { PositionsByIssue, TableView } from './table-view.ts';
import s from './table.module.css';

interface TableLineProps {
  readonly line: IssueInOrder;
  readonly view: TableView;
  readonly positions: PositionsByIssue | null;
  /** The first and the last column in view. */
  readonly from: number;
  readonly to: number;
  /** The column that Tab leads to, from −1 (the issue itself); null: in another row. */
  readonly rovingColumn: number | null;
  /** The party whose cell is open, "" for the issue itself; null: none in this row. */
  readonly openPartyId: string | null;
  readonly canDrag: boolean;
}

/** The cells of one issue's row. */
export function TableLine({ line, view, positions, from, to, ...props }: TableLineProps) {
  const { issue, isSub } = line;
  const own = useLinePositions(issue.id, positions);
  const row = own && rowOf({ ...view, issue, isSub, parties: view.columns, positions: own });
  return (
    <>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-current={props.openPartyId === '' || undefined}
        tabIndex={props.rovingColumn === -1 ? 0 : -1}
        data-issue={issue.id}
        data-column={-1}
        data-sub={isSub || undefined}
        className={s.head}
      >
        <IssueHead issue={issue} canEdit />
        {props.canDrag && (
          <span className={s.handle} data-drag={issue.id} aria-hidden="true">
            <Icon name="drag" size={14} />
          </span>
        )}
      </div>
      {columnsOf(from, to, props.rovingColumn).map((index) => (
        <LineCell
          key={view.columns[index]?.party.id ?? index}
          index={index}
          view={view}
          row={row}
          issueId={issue.id}
          isRoving={props.rovingColumn === index}
          isOpen={props.openPartyId === view.columns[index]?.party.id}
        />
      ))}
    </>
  );
}

interface LineCellProps {
  readonly index: number;
  readonly view: TableView;
  /** Undefined while it is being read. */
  readonly row: TableRow | undefined;
  readonly issueId: string;
  readonly isRoving: boolean;
  readonly isOpen: boolean;
}

function LineCell({ index, view, row, issueId, isRoving, isOpen }: LineCellProps) {
  const column = view.columns[index];
  const cell = row?.cells[index];
  if (!column) return null;
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-current={isOpen || undefined}
      aria-busy={row === undefined || undefined}
      tabIndex={isRoving ? 0 : -1}
      data-issue={issueId}
      data-party={column.party.id}
      data-position={cell?.standing?.position.id}
      data-column={index}
      data-apart={column.isApart || undefined}
      data-first-apart={(column.isApart && !view.columns[index - 1]?.isApart) || undefined}
      data-faded={cell?.isMatch === false || undefined}
      className={s.cell}
      style={{ gridColumn: index + 2 }}
    >
      {cell && <PositionCell cell={cell} view={view} />}
    </div>
  );
}

/** Those in view, and the one that has the focus. */
function columnsOf(from: number, to: number, roving: number | null): readonly number[] {
  const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  if (roving === null || roving < 0 || (roving >= from && roving <= to)) return columns;
  return roving < from ? [roving, ...columns] : [...columns, roving];
}
