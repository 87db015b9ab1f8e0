import {
  arrangedIssues,
  latestDays,
  withHeadings,
  type IssueArrangement,
} from '#domain/issue-view.ts';
import { isFiltering } from '#domain/matrix-filter.ts';
import { issuesInOrder } from '#domain/matrix.ts';
import type { Issue } from '#domain/issue.ts';
import { usePositionsOfTrack } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { asksForPositions, matchingLines } from './matching-lines.ts';
import { useIsPhone } from '#ui/phone.ts';
import { PhoneList } from './phone-list.tsx';
import { PositionsTable } from './positions-table.tsx';
import { PrintedTable } from './printed-table.tsx';
import type { TableLines, TableView } from './table-view.ts';
import type { Filtering } from './use-filters.ts';
import type { OpenItem } from './use-item.ts';
import s from './panel.module.css';

/** Up to so many issues the whole track is read; of more, what is in view. */
const wholeUpTo = 200;

interface TrackTableProps {
  readonly view: TableView;
  readonly issues: readonly Issue[];
  readonly arrangement: IssueArrangement;
  readonly opened: OpenItem;
  readonly filtering: Filtering;
  readonly isPrintAsked: boolean;
  readonly onPrinted: () => void;
}

/** The table with what must be read for it: the whole track, or row by row. */
export function TrackTable(props: TrackTableProps) {
  const isWhole =
    props.issues.length <= wholeUpTo ||
    asksForPositions(props.view.filters) ||
    props.arrangement.order === 'latest';
  return isWhole ? <WholeTable {...props} /> : <WindowedTable {...props} />;
}

function WholeTable(props: TrackTableProps) {
  const { i18n } = useLingui();
  const { view, issues } = props;
  const { order, grouping } = props.arrangement;
  const { sources } = view;
  const read = usePositionsOfTrack(view.track.id);
  const positions = new Map(read.map((each) => [each.id, each.positions]));
  const latest = order === 'latest' ? latestDays([...positions.values()].flat(), sources) : noDays;
  // Apart from the filters, so that it is sorted once however it is filtered.
  const all = arrangedIssues(issuesInOrder(issues), { order, grouping }, latest, i18n.locale);
  const lines = withHeadings(matchingLines(all, view, positions), grouping);
  return <ShownTable {...props} lines={lines} positions={positions} />;
}

function WindowedTable(props: TrackTableProps) {
  const { i18n } = useLingui();
  const { order, grouping } = props.arrangement;
  const inOrder = issuesInOrder(props.issues);
  const all = arrangedIssues(inOrder, { order, grouping }, noDays, i18n.locale);
  const lines = withHeadings(matchingLines(all, props.view, null), grouping);
  return <ShownTable {...props} lines={lines} positions={null} />;
}

const noDays: ReadonlyMap<string, string> = new Map();

function ShownTable({ lines, positions, ...props }: TrackTableProps & TableLines) {
  const { view, issues, opened, filtering, arrangement } = props;
  const isPhone = useIsPhone();
  const [shown, all] = [lines.length, issues.length];
  return (
    <>
      {isFiltering(view.filters) && (
        <p className={s.count} role="status">
          <Trans>
            {shown} of {all} issues shown
          </Trans>
        </p>
      )}
      {lines.length === 0 || view.columns.length === 0 ? (
        <EmptyState
          size="small"
          title={<Trans>Nothing matches these filters</Trans>}
          actions={
            <Button onClick={filtering.clear}>
              <Trans>Clear all</Trans>
            </Button>
          }
        >
          <Trans>No issue has a position like that. Nothing is lost: clear the filters.</Trans>
        </EmptyState>
      ) : isPhone ? (
        <PhoneList lines={lines} positions={positions} view={view} opened={opened} />
      ) : (
        <PositionsTable
          lines={lines}
          positions={positions}
          view={view}
          issues={issues}
          isArranged={arrangement.order !== null || arrangement.grouping !== null}
          opened={opened}
        />
      )}
      <PrintedTable
        lines={lines}
        positions={positions}
        view={view}
        isAsked={props.isPrintAsked}
        onDone={props.onPrinted}
      />
    </>
  );
}
