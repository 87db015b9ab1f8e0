import type { Issue } from '#domain/issue.ts';
import {
  arrangedIssues,
  latestDays,
  withHeadings,
  type IssueArrangement,
} from '#domain/issue-view.ts';
import { positionsTable } from '#domain/matrix.ts';
import { copyTable, readPositions } from '#state/copy-table.ts';
import { notify } from '#state/notices.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useLingui } from '@lingui/react/macro';
import type { TableView } from './table-view.ts';
import { useTableWords } from './table-words.ts';

interface TableOutputsProps {
  readonly view: TableView;
  readonly issues: readonly Issue[];
  readonly arrangement: IssueArrangement;
  readonly onPrint: () => void;
}

/** Takes the table along, as it is filtered and arranged now: to the clipboard, or on paper. */
export function TableOutputs({ view, issues, arrangement, onPrint }: TableOutputsProps) {
  const { t, i18n } = useLingui();
  const inWords = useTableWords(view);
  const copy = async () => {
    const isCopied = await copyTable(async () => {
      const read = await readPositions(issues.map(({ id }) => id));
      const positions = read.flatMap((each) => each.positions);
      const parties = view.columns.map(({ party }) => party);
      const table = positionsTable({ ...view, issues, parties, positions });
      const latest = latestDays(positions, view.sources);
      const rows = arrangedIssues(table.rows, arrangement, latest, i18n.locale);
      return inWords(table.columns, withHeadings(rows, arrangement.grouping));
    });
    if (isCopied) notify(t`Table copied: paste it into a document or a spreadsheet.`);
    else {
      notify(
        t`The browser did not let the table onto the clipboard. Allow it for this page and try again.`,
        undefined,
        'alert',
      );
    }
  };
  return (
    <>
      <IconButton icon="copy" size="small" label={t`Copy table`} onClick={() => void copy()} />
      <IconButton
        className="not-phone"
        icon="print"
        size="small"
        label={t`Print table`}
        onClick={onPrint}
      />
    </>
  );
}
