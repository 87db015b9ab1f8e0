import { useIsPast } from '#nouns/as-of-day.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans } from '@lingui/react/macro';

interface EmptyTableProps {
  readonly hasIssues: boolean;
  readonly hasParties: boolean;
}

/** What a table needs before it can be drawn. The buttons stand in the bar above. */
export function EmptyTable({ hasIssues, hasParties }: EmptyTableProps) {
  if (useIsPast()) {
    return (
      <EmptyState title={<Trans>Nothing was on the table yet</Trans>}>
        <Trans>Move to a later day, or back to now.</Trans>
      </EmptyState>
    );
  }
  if (hasIssues) {
    return (
      <EmptyState title={<Trans>No parties yet</Trans>}>
        <Trans>
          The issues are here; now name who holds positions on them. Choose “New party” for the
          first state, organisation or group.
        </Trans>
      </EmptyState>
    );
  }
  if (hasParties) {
    return (
      <EmptyState title={<Trans>No issues yet</Trans>}>
        <Trans>
          An issue is one question on which parties can hold positions. Choose “New issue” for the
          first one, or log a position and name its issue there.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<Trans>Nothing on the table yet</Trans>}>
      <Trans>
        The table shows issues down and parties across. Begin with “New party” for each side and
        “New issue” for each question between them, or log a position and name both there.
      </Trans>
    </EmptyState>
  );
}
