import { rowOf, type Cell, type IssueInOrder } from '#domain/matrix.ts';
import { useSelectable } from '#state/use-selectable.ts';
import { Button } from '#ui/button.tsx';
import { RowCheck } from '#ui/row-check.tsx';
import { Plural } from '@lingui/react/macro';
import { useState } from 'react';
import { IssueHead } from './issue-head.tsx';
import { useLinePositions } from './line-positions.ts';
import { PositionCell } from './position-cell.tsx';
import type { PositionsByIssue, TableView } from './table-view.ts';
import { cellItem } from './use-item.ts';
import s from './phone.module.css';

/** Of more parties than this, those with nothing on record wait behind a button. */
const fewParties = 12;

interface PhoneIssueProps {
  readonly line: IssueInOrder;
  readonly positions: PositionsByIssue | null;
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

export function PhoneIssue({ line, positions, view, onOpen }: PhoneIssueProps) {
  const { issue, isSub } = line;
  const selectable = useSelectable(issue.id, issue.title);
  const [isWhole, setIsWhole] = useState(false);
  const own = useLinePositions(issue.id, positions);
  const row = own && rowOf({ ...view, issue, isSub, parties: view.columns, positions: own });
  const cells = row?.cells ?? [];
  const shown = isWhole || cells.length <= fewParties ? cells : cells.filter(isOnRecord);
  const hidden = cells.length - shown.length;
  return (
    <div {...selectable.row} data-sub={isSub || undefined} className={s.issue}>
      {selectable.check && <RowCheck {...selectable.check} />}
      <button type="button" data-main className={s.head} onClick={() => onOpen(issue.id)}>
        <IssueHead issue={issue} />
      </button>
      {shown.map((cell) => (
        <button
          key={cell.party.id}
          type="button"
          className={s.line}
          data-faded={!cell.isMatch || undefined}
          onClick={() => onOpen(cellItem(issue.id, cell.party.id))}
        >
          <span className={s.party} dir="auto">
            {cell.party.name}
          </span>
          <span className={s.cell}>
            <PositionCell cell={cell} view={view} />
          </span>
        </button>
      ))}
      {hidden > 0 && (
        <Button size="small" variant="quiet" onClick={() => setIsWhole(true)}>
          <Plural
            value={hidden}
            one="Show # party with nothing on record"
            other="Show # parties with nothing on record"
          />
        </Button>
      )}
    </div>
  );
}

function isOnRecord({ standing, empty }: Cell): boolean {
  return standing !== null || empty?.mark != null;
}
