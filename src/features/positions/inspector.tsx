import type { Issue } from '#domain/issue.ts';
import { noFilters } from '#domain/matrix-filter.ts';
import { rowOf } from '#domain/matrix.ts';
import type { parseItem } from '#state/paths.ts';
import { usePositionsOfIssues } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyCellInspector } from './empty-cell-inspector.tsx';
import { IssueInspector } from './issue-inspector.tsx';
import { PositionInspector } from './position-inspector.tsx';
import type { TableView } from './table-view.ts';

type Item = NonNullable<ReturnType<typeof parseItem>>;

export interface InspectorProps {
  readonly item: Item;
  readonly view: TableView;
  readonly issues: readonly Issue[];
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** The record that is open beside the table: a position, an empty cell, or an issue. */
export function Inspector(props: InspectorProps) {
  const { item, view, issues, onClose } = props;
  const { t } = useLingui();
  const issue = issues.find(({ id }) => id === item.issueId);
  const read = usePositionsOfIssues([item.issueId]);
  if (!issue) return <Missing onClose={onClose} />;
  if (read === undefined) {
    return (
      <SidePanel label={t`Record`} onClose={onClose}>
        <Skeleton lines={6} label={t`Reading the record`} />
      </SidePanel>
    );
  }
  const positions = read[0]?.positions ?? [];
  const shared = { ...props, issue, positions };
  if (item.kind === 'issue') return <IssueInspector key={issue.id} {...shared} />;
  if (item.kind === 'position') {
    const position = positions.find(({ id }) => id === item.id);
    if (!position) return <Missing onClose={onClose} />;
    return <PositionInspector key={position.id} {...shared} position={position} />;
  }
  const party = view.parties.get(item.partyId);
  if (!party) return <Missing onClose={onClose} />;
  const parties = [{ party, isApart: false }];
  const cell = rowOf({ ...view, filters: noFilters, issue, isSub: false, parties, positions })
    .cells[0];
  if (cell?.standing) {
    const { position } = cell.standing;
    return <PositionInspector key={position.id} {...shared} position={position} />;
  }
  const empty = cell?.empty ?? { kind: 'not-logged', mark: null };
  return <EmptyCellInspector key={party.id} {...shared} party={party} empty={empty} />;
}

function Missing({ onClose }: Pick<InspectorProps, 'onClose'>) {
  const { t } = useLingui();
  return (
    <SidePanel label={t`Record`} onClose={onClose}>
      <EmptyState
        size="small"
        title={<Trans>This record is not here</Trans>}
        actions={
          <Button onClick={onClose}>
            <Trans>Back to the table</Trans>
          </Button>
        }
      >
        <Trans>
          It was deleted or moved, or it belongs to another track. What was deleted can be brought
          back from the activity of the negotiation.
        </Trans>
      </EmptyState>
    </SidePanel>
  );
}
