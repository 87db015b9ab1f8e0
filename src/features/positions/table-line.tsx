import { byPartyOn, cellOf, type IssueInOrder } from '#domain/matrix.ts';
import type { Issue } from '#domain/issue.ts';
import type { Position } from '#domain/position.ts';
import { correctionsOf } from '#domain/standing.ts';
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
  const said = own && { byParty: byPartyOn(issue, own), corrections: correctionsOf(own) };
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
          said={said}
          issue={issue}
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
  readonly said: Said | undefined;
  readonly issue: Issue;
  readonly isRoving: boolean;
  readonly isOpen: boolean;
}

/** What was said on the issue of a row. */
interface Said {
  readonly byParty: ReadonlyMap<string | null, readonly Position[]>;
  readonly corrections: ReturnType<typeof correctionsOf>;
}

const nothing: readonly Position[] = [];

function LineCell({ index, view, said, issue, isRoving, isOpen }: LineCellProps) {
  const { meetings, sources, filters } = view;
  const column = view.columns[index];
  const positions = said?.byParty.get(column?.party.id ?? '') ?? nothing;
  const cell =
    column &&
    said &&
    cellOf({
      issue,
      column,
      positions,
      meetings,
      sources,
      filters,
      corrections: said.corrections,
    });
  if (!column) return null;
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-current={isOpen || undefined}
      aria-busy={said === undefined || undefined}
      tabIndex={isRoving ? 0 : -1}
      data-issue={issue.id}
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
