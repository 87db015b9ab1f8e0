import { isFiltering } from '#domain/matrix-filter.ts';
import type { Issue } from '#domain/issue.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { usePreferences } from '#state/preferences.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId, useState } from 'react';
import { chordsOf } from '#state/commands/chord.ts';
import { useFocusReturn } from './focus-return.ts';
import { rowsInView } from './grid-focus.ts';
import { placeAfterKey } from './grid-keys.ts';
import { useMoveIssue } from './move-issue.ts';
import { useRowDrag } from './row-drag.ts';
import { useEdges } from './scroll-edges.ts';
import { maxPlainColumns, TableWindow } from './table-window.tsx';
import type { TableLines, TableView } from './table-view.ts';
import { useChosenIssues } from './use-chosen-issues.ts';
import { useDeletePosition } from './use-delete-position.ts';
import { useGridPlace } from './use-grid-place.ts';
import { useIssueOffer } from './use-issue-offer.ts';
import { cellItem, type OpenItem } from './use-item.ts';
import s from './table.module.css';

interface PositionsTableProps extends TableLines {
  readonly view: TableView;
  /** All of the track's, shown or not. */
  readonly issues: readonly Issue[];
  /** In another order than their own. */
  readonly isArranged: boolean;
  readonly opened: OpenItem;
}

/** The positions of a track: issues down, parties across. A grid with keys of its own. */
export function PositionsTable({ lines, positions, view, opened, ...props }: PositionsTableProps) {
  const { t } = useLingui();
  const hint = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { item, open, close } = opened;
  const { issues, isArranged } = props;
  const grid = useGridPlace(lines, view, item);
  const { announcement, announce, move } = useMoveIssue(issues);
  const isPast = useIsPast();
  const hasLetters = usePreferences((preferences) => preferences.letterKeys);
  useIssueOffer(lines[grid.roving.row]?.issue, isPast, open);
  const canMove = !isFiltering(view.filters) && !isPast && !isArranged;
  const drag = useRowDrag((issueId, before) => void move(issueId, before));
  useEdges(scroller);
  useFocusReturn(scroller, item !== null, lines);
  const choosing = useChosenIssues(lines, grid);

  const deletePosition = useDeletePosition();
  const remove = ({ dataset: { issue = '', party = '', position: id } }: HTMLElement) => {
    if (id === undefined) return;
    const ref = { negotiationId: view.negotiation.id, issueId: issue, id };
    void deletePosition(ref, view.parties.get(party)?.name ?? '');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    const issueId = cell?.dataset['issue'];
    if (!cell || issueId === undefined || event.metaKey || isOfField(event)) return;
    if (choosing.onKey(event, issueId, hasLetters)) return;
    const { altKey, ctrlKey } = event;
    const key =
      (hasLetters && !ctrlKey && !altKey && arrows[chordsOf(event.nativeEvent)[0] ?? '']) ||
      event.key;
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
      if (isPast) announce(t`An earlier day is shown: issues are moved in the present.`);
      else if (canMove) void move(issueId, key === 'ArrowUp' ? 'up' : 'down');
      else if (isArranged) announce(t`Choose “As usual” under View to move issues.`);
      else announce(t`Clear the filters to move issues.`);
    } else if (key === 'Enter' || key === ' ') open(itemOfCell(cell));
    else if (key === 'Delete') {
      // A held key repeats itself: what stood before is not meant.
      if (!event.repeat && !isPast) remove(cell);
    } else if (key === 'Escape' && drag.drop !== null) drag.cancel();
    else if (key === 'Escape' && item !== null) close();
    else {
      const size = {
        rows: lines.length,
        columns: view.columns.length + 1,
        page: rowsInView(event.currentTarget),
      };
      const isRtl = document.documentElement.dir === 'rtl';
      const { row, column } = grid.roving;
      const pressed = { key, isCtrl: ctrlKey, isRtl };
      const next = placeAfterKey(pressed, { row, column: column + 1 }, size);
      if (next === null) return;
      grid.go({ row: next.row, column: next.column - 1 });
    }
    event.preventDefault();
  };

  return (
    <div className={s.frame}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells have a roving tabindex */}
      <div
        ref={setScroller}
        role="grid"
        className={s.scroller}
        data-windowed={view.columns.length > maxPlainColumns || undefined}
        data-few={view.columns.length <= 4 || undefined}
        data-choosing={choosing.isChoosing || undefined}
        data-dragging={drag.drop !== null || undefined}
        aria-label={t`Positions: issues down, parties across`}
        aria-multiselectable={!isPast || undefined}
        aria-describedby={hint}
        aria-rowcount={lines.length + (lines.at(-1)?.groupsSoFar ?? 0) + 1}
        aria-colcount={view.columns.length + 1}
        style={{ '--count': view.columns.length } as Record<string, number>}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
          if (cell) grid.settle(cell.dataset['issue'] ?? '', cell.dataset['party'] ?? '');
        }}
        onClick={(event) => {
          const target = event.target as Element;
          const cell = target.closest<HTMLElement>('[data-column]');
          const isOwn = target.closest('[data-drag], [data-inline], form') !== null;
          if (cell && !isOwn) open(itemOfCell(cell));
        }}
        {...choosing.handlers}
        {...drag.handlers}
      >
        <TableWindow
          lines={lines}
          positions={positions}
          view={view}
          scroller={scroller}
          roving={grid.roving}
          focusRequest={grid.focusRequest}
          open={grid.open}
          canDrag={canMove}
          chosen={choosing.chosen}
          drop={drag.drop}
        />
      </div>
      <p id={hint} hidden>
        {isPast ? (
          <Trans>Arrow keys move between cells, Enter opens one.</Trans>
        ) : (
          <Trans>
            Arrow keys move between cells, Enter opens one, Delete deletes the position in one, Alt
            with the up or down arrow moves an issue, Shift with an arrow or the space bar selects
            issues.
          </Trans>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** Keys of a value that is changed within its cell; and those that press a button. */
function isOfField({ target, key }: KeyboardEvent): boolean {
  const own = (target as Element).closest('form, button');
  return own !== null && (own.matches('form') || key === 'Enter' || key === ' ');
}

/** As in every list. */
const arrows: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };

function itemOfCell({ dataset }: HTMLElement): string {
  const { issue = '', party } = dataset;
  return party === undefined ? issue : cellItem(issue, party);
}
