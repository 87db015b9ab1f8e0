import { latestDays, withHeadings, type IssueArrangement } from '#domain/issue-view.ts';
import { isFiltering } from '#domain/matrix-filter.ts';
import type { Track } from '#domain/track.ts';
import type { Issue } from '#domain/issue.ts';
import { useFindings } from '#state/findings.ts';
import { usePositionsOfTrackSoon, wholeUpTo } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { asksForPositions, isMatch, matchingLines, withParents } from './matching-lines.ts';
import { useIsPhone } from '#ui/phone.ts';
import { PhoneList } from './phone-list.tsx';
import { PositionsTable } from './positions-table.tsx';
import { PrintedTable } from './printed-table.tsx';
import type { PositionsByIssue, TableLines, TableView } from './table-view.ts';
import { useArrangedIssues } from './use-arranged-issues.ts';
import type { Filtering } from './use-filters.ts';
import type { OpenItem } from './use-item.ts';
import s from './panel.module.css';

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
  if (props.issues.length <= wholeUpTo) return <WholeTable {...props} />;
  const isAsked = asksForPositions(props.view.filters) || props.arrangement.order === 'latest';
  return isAsked ? <LookedThroughTable {...props} /> : <WindowedTable {...props} />;
}

/**
 * Waits without suspending: React shows nothing in the place of a fallback until 300 ms after it came, and
 * the positions are there long before.
 */
function WholeTable(props: TrackTableProps) {
  const { t } = useLingui();
  const positions = useTrackPositions(props.view.track.id);
  if (positions === null) return <Skeleton lines={8} label={t`Reading the positions`} />;
  return <ReadTable {...props} positions={positions} />;
}

interface ReadTableProps extends TrackTableProps {
  readonly positions: PositionsByIssue;
}

function ReadTable({ positions, ...props }: ReadTableProps) {
  const { view, issues, arrangement } = props;
  const isByLatest = arrangement.order === 'latest';
  const latest = isByLatest ? latestDays([...positions.values()].flat(), view.sources) : undefined;
  const all = useArrangedIssues(issues, arrangement, latest);
  const lines = withHeadings(matchingLines(all, view, positions), arrangement.grouping);
  return <ShownTable {...props} lines={lines} positions={positions} />;
}

function WindowedTable(props: TrackTableProps) {
  const { view, issues, arrangement } = props;
  const all = useArrangedIssues(issues, arrangement);
  const lines = withHeadings(matchingLines(all, view, null), arrangement.grouping);
  return <ShownTable {...props} lines={lines} positions={null} />;
}

/**
 * Of a long track, the issues that the filters let through, as they are found. By latest statement they can be
 * sorted once all of them were looked through: until then they stand as they are arranged.
 */
function LookedThroughTable(props: TrackTableProps) {
  const { view, issues, arrangement } = props;
  const isSought = asksForPositions(view.filters);
  const isByLatest = arrangement.order === 'latest';
  const unsorted = isByLatest ? { ...arrangement, order: null } : arrangement;
  const inTurn = useArrangedIssues(issues, unsorted);
  const byIssue = new Map(inTurn.map((line) => [line.issue.id, line]));
  const { found, isDone } = useFindings({
    negotiationId: view.negotiation.id,
    trackId: view.track.id,
    issueIds: inTurn.map(({ issue }) => issue.id),
    about: JSON.stringify([view.filters, isByLatest]),
    from: [issues, view.sources, view.meetings, view.columns],
    of: (id, own) => {
      const line = byIssue.get(id);
      const isFound = !isSought || (line !== undefined && isMatch(line, view, own));
      const day = isByLatest ? latestDays(own, view.sources).get(id) : undefined;
      return isFound || day !== undefined ? { isFound, day } : undefined;
    },
  });
  const isSorted = isByLatest && isDone;
  const latest = new Map([...found].flatMap(([id, { day }]) => (day ? [[id, day]] : [])));
  const all = useArrangedIssues(issues, isSorted ? arrangement : unsorted, latest);
  const ids = new Set([...found].flatMap(([id, { isFound }]) => (isFound ? [id] : [])));
  const passed = isSought ? withParents(all, ids) : matchingLines(all, view, null);
  const lines = withHeadings(passed, arrangement.grouping);
  return (
    <>
      {isByLatest && !isDone && (
        <p className={s.count} role="status">
          <Trans>Not sorted yet: looking for the latest statement on each issue</Trans>
        </p>
      )}
      <ShownTable {...props} lines={lines} positions={null} isLooking={isSought && !isDone} />
    </>
  );
}

/** Null until they are read. */
function useTrackPositions(trackId: Track['id']): PositionsByIssue | null {
  const read = usePositionsOfTrackSoon(trackId);
  return read === undefined ? null : new Map(read.map((each) => [each.id, each.positions]));
}

interface ShownTableProps extends TrackTableProps, TableLines {
  /** More lines may come. */
  readonly isLooking?: boolean;
}

function ShownTable({ lines, positions, isLooking = false, ...props }: ShownTableProps) {
  const { t } = useLingui();
  const { view, issues, opened, filtering, arrangement } = props;
  const isPhone = useIsPhone();
  const [shown, all] = [lines.length, issues.length];
  return (
    <>
      {isFiltering(view.filters) && (
        <p className={s.count} role="status" aria-busy={isLooking}>
          {isLooking ? (
            <Trans>
              {shown} of {all} issues shown; still looking for others
            </Trans>
          ) : (
            <Trans>
              {shown} of {all} issues shown
            </Trans>
          )}
        </p>
      )}
      {lines.length === 0 && isLooking ? (
        <Skeleton lines={8} label={t`Looking for what matches`} />
      ) : lines.length === 0 || view.columns.length === 0 ? (
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
