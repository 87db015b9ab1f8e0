import { rowOf } from '#domain/matrix.ts';
import { usePositionsOfIssues } from '#state/read.ts';
import { Trans } from '@lingui/react/macro';
import { Fragment, Suspense, useEffect } from 'react';
import { GroupHead } from './group-head.tsx';
import { IssueHead } from './issue-head.tsx';
import { PositionCell } from './position-cell.tsx';
import { useIsPrinting } from './printing.ts';
import type { PositionsByIssue, TableLines, TableView } from './table-view.ts';
import s from './printed.module.css';

/** On paper a longer table helps nobody. */
const mostRows = 500;

interface PrintedTableProps extends TableLines {
  readonly view: TableView;
  /** Print was chosen here: what is not read yet is read first. */
  readonly isAsked: boolean;
  readonly onDone: () => void;
}

/** The whole table, unwindowed, while the page is being printed. */
export function PrintedTable({ positions, isAsked, onDone, ...table }: PrintedTableProps) {
  const isPrinting = useIsPrinting();
  if (isAsked) {
    return (
      <Suspense fallback={null}>
        {positions === null ? (
          <ReadTable {...table} onDone={onDone} />
        ) : (
          <AskedTable {...table} positions={positions} onDone={onDone} />
        )}
      </Suspense>
    );
  }
  if (!isPrinting) return null;
  if (positions !== null) return <Table {...table} positions={positions} />;
  return (
    <p className="print-only">
      <Trans>This table is long. To print it, choose “Print table” above it.</Trans>
    </p>
  );
}

type ReadTableProps = Omit<PrintedTableProps, 'positions' | 'isAsked'>;

function ReadTable(props: ReadTableProps) {
  const read = usePositionsOfIssues(props.lines.slice(0, mostRows).map(({ issue }) => issue.id));
  if (read === undefined) return null;
  const positions = new Map(read.map((each) => [each.id, each.positions]));
  return <AskedTable {...props} positions={positions} />;
}

function AskedTable({
  onDone,
  ...table
}: ReadTableProps & { readonly positions: PositionsByIssue }) {
  useEffect(() => {
    // After the paint, so that the table is there; the browser waits in print() until it is done.
    const timer = setTimeout(() => {
      globalThis.print();
      onDone();
    });
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- printed once, when all of it is there
  }, []);
  return <Table {...table} />;
}

interface TableProps {
  readonly lines: TableLines['lines'];
  readonly positions: PositionsByIssue;
  readonly view: TableView;
}

function Table({ lines, positions, view }: TableProps) {
  const [all, left] = [lines.length, lines.length - mostRows];
  return (
    <div className={`print-only ${s.printed}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Issue</Trans>
            </th>
            {view.columns.map(({ party }) => (
              <th key={party.id} scope="col">
                {party.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostRows).map(({ issue, isSub, heading }) => (
            <Fragment key={issue.id}>
              {heading && (
                <tr>
                  <th scope="colgroup" colSpan={view.columns.length + 1} className={s.group}>
                    <GroupHead heading={heading} />
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row" data-sub={isSub || undefined}>
                  <div className={s.part}>
                    <IssueHead issue={issue} />
                  </div>
                </th>
                {rowOf({
                  ...view,
                  issue,
                  isSub,
                  parties: view.columns,
                  positions: positions.get(issue.id) ?? [],
                }).cells.map((cell) => (
                  <td key={cell.party.id}>
                    <div className={s.part}>
                      <PositionCell cell={cell} view={view} />
                    </div>
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p>
          <Trans>
            The first {mostRows} of {all} issues. Filter the table to print the others.
          </Trans>
        </p>
      )}
    </div>
  );
}
