import { standAt } from '#state/composer.ts';
import { useEffect, useState } from 'react';
import type { GridPlace } from './grid-keys.ts';
import type { TableLines, TableView } from './table-view.ts';
import type { OpenItem } from './use-item.ts';

interface Stand {
  readonly issueId: string;
  /** "": the issue itself. */
  readonly partyId: string;
  /** Where that was last seen, for when the issue is gone. */
  readonly row: number;
}

/** Which cell of the grid has the focus or gets it by Tab; the composer starts from there. */
export function useGridPlace(lines: TableLines['lines'], view: TableView, item: OpenItem['item']) {
  const open = openCell(item);
  const [stand, setStand] = useState<Stand>({ issueId: '', partyId: '', ...open, row: 0 });
  const [focusRequest, setFocusRequest] = useState<object | null>(null);
  const found = lines.findIndex(({ issue }) => issue.id === stand.issueId);
  const roving: GridPlace = {
    row: found >= 0 ? found : Math.max(0, Math.min(stand.row, lines.length - 1)),
    column: view.columns.findIndex(({ party }) => party.id === stand.partyId),
  };
  const { id: trackId } = view.track;
  const issueId = found >= 0 ? stand.issueId : undefined;
  const partyId = stand.partyId === '' ? undefined : stand.partyId;
  useEffect(() => standAt({ trackId, issueId, partyId }), [trackId, issueId, partyId]);
  useEffect(() => () => standAt({}), []);
  return {
    roving,
    open,
    focusRequest,
    /** The focus has come to this cell. */
    settle: (issue: string, party: string) => {
      if (issue === stand.issueId && party === stand.partyId) return;
      const row = lines.findIndex((line) => line.issue.id === issue);
      setStand({ issueId: issue, partyId: party, row });
    },
    /** Sends the focus there. */
    go: ({ row, column }: GridPlace) => {
      const party = view.columns[column]?.party.id ?? '';
      setStand({ issueId: lines[row]?.issue.id ?? '', partyId: party, row });
      setFocusRequest({});
    },
  };
}

function openCell(item: OpenItem['item']): { issueId: string; partyId: string } | null {
  if (item === null || item.kind === 'position') return null;
  return { issueId: item.issueId, partyId: item.kind === 'cell' ? item.partyId : '' };
}
