import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { use, useLayoutEffect } from 'react';
import { useFarRows } from '#state/far-rows.ts';
import type { IssueLine } from '#domain/issue-view.ts';
import { AsOfDay } from '#nouns/as-of-day.ts';
import { revealColumn, rovingCell } from './grid-focus.ts';
import { GroupHead } from './group-head.tsx';
import type { GridPlace } from './grid-keys.ts';
import { TableHead } from './table-head.tsx';
import { TableLine } from './table-line.tsx';
import type { TableLines, TableView } from './table-view.ts';
import s from './table.module.css';

/** More parties than this, and only those in view are drawn. */
export const maxPlainColumns = 20;
/** Pixels; `--column` of a windowed table is the same. */
const columnSize = 184;
const rowEstimate = 128;
const headSize = 56;
const groupHeadSize = 48;

interface TableWindowProps extends TableLines {
  readonly view: TableView;
  /** Null until it is mounted. */
  readonly scroller: HTMLDivElement | null;
  /** The cell that Tab leads to; its row and column stay mounted. Column −1: the issue. */
  readonly roving: GridPlace;
  /** A new object each time that the focus is to go to the roving cell. */
  readonly focusRequest: object | null;
  readonly open: { readonly issueId: string; readonly partyId: string } | null;
  readonly canDrag: boolean;
  /** The issues that are chosen; null: none can be. */
  readonly chosen: ReadonlySet<string> | null;
  /** Before which row a dragged issue would land. */
  readonly drop: number | null;
}

/**
 * The rows and columns that are in view. TanStack Virtual's instance changes in place, so the compiler
 * leaves this component alone: what is worth memoising is in the rows.
 */
export function TableWindow(props: TableWindowProps) {
  const { lines, positions, view, scroller, roving, focusRequest, open } = props;
  const isWindowed = view.columns.length > maxPlainColumns;
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this component, as wished
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => rowEstimate + (lines[index]?.heading ? groupHeadSize : 0),
    getItemKey: (index) => lines[index]?.issue.id ?? index,
    overscan: 5,
    scrollPaddingEnd: headSize,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), roving.row),
  });
  const columns = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: true,
    count: view.columns.length,
    getScrollElement: () => scroller,
    estimateSize: () => columnSize,
    overscan: 2,
    enabled: isWindowed,
    isRtl: document.documentElement.dir === 'rtl',
  });
  const inView = isWindowed ? columns.getVirtualItems() : [];
  const from = inView[0]?.index ?? 0;
  const to = isWindowed ? (inView.at(-1)?.index ?? -1) : view.columns.length - 1;

  useLayoutEffect(() => {
    if (focusRequest === null) return;
    const cell = rovingCell(scroller);
    if (!cell || !scroller) return;
    rows.scrollToIndex(Number(cell.closest<HTMLElement>('[data-index]')?.dataset['index']));
    cell.focus({ preventScroll: true });
    revealColumn(scroller, cell);
  }, [focusRequest, rows, scroller]);

  // What a day, a filter or a write changes is measured in the same frame: else the rows below follow in the next.
  const day = use(AsOfDay);
  useLayoutEffect(() => {
    if (rows.isScrolling) return;
    for (const { key, index } of rows.getVirtualItems()) {
      const row = rows.elementsCache.get(key);
      if (row?.isConnected) rows.resizeItem(index, row.offsetHeight);
    }
  }, [rows, day, view, positions]);

  useFarRows(
    (id) => lines.findIndex(({ issue }) => issue.id === id),
    (index, column) => {
      rows.scrollToIndex(index, { align: 'center' });
      if (isWindowed && column !== null && column >= 0) columns.scrollToIndex(column);
    },
  );

  return (
    <>
      <TableHead view={view} from={from} to={to} />
      <div role="rowgroup" className={s.canvas} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={s.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.heading && (
                  <div role="row" aria-rowindex={rowIndex(line, index) - 1} className={s.groupRow}>
                    <div
                      role="rowheader"
                      aria-colindex={1}
                      aria-colspan={view.columns.length + 1}
                      className={s.group}
                    >
                      <GroupHead heading={line.heading} />
                    </div>
                  </div>
                )}
                <div
                  role="row"
                  aria-rowindex={rowIndex(line, index)}
                  aria-selected={props.chosen?.has(line.issue.id)}
                  data-chosen-row={props.chosen?.has(line.issue.id) || undefined}
                  data-index={index}
                  data-drop={dropAt(props.drop, index, lines.length)}
                  className={s.row}
                >
                  <TableLine
                    line={line}
                    view={view}
                    positions={positions}
                    from={from}
                    to={to}
                    rovingColumn={roving.row === index ? roving.column : null}
                    openPartyId={open?.issueId === line.issue.id ? open.partyId : null}
                    canDrag={props.canDrag}
                  />
                </div>
              </div>
            )
          );
        })}
      </div>
    </>
  );
}

/** Counted from one, after the head of the table and the headings above. */
function rowIndex({ groupsSoFar = 0 }: IssueLine, index: number): number {
  return index + groupsSoFar + 2;
}

function withKept(indexes: number[], kept: number): number[] {
  if (kept < 0 || indexes.includes(kept)) return indexes;
  return [...indexes, kept].toSorted((a, b) => a - b);
}

function dropAt(drop: number | null, index: number, count: number): 'before' | 'after' | undefined {
  if (drop === index) return 'before';
  return drop === count && index === count - 1 ? 'after' : undefined;
}
