import type { PositionRef } from '#domain/position.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';

/** Deletes a position, and offers to take that back. Resolves with whether it is deleted. */
export function useDeletePosition() {
  const { t } = useLingui();
  return async (ref: PositionRef, partyName: string): Promise<boolean> => {
    const outcome = await write.editPosition(ref, partyName, { deleted: true });
    if (!outcome.ok) return false;
    const { changeId } = outcome;
    notify(
      t`Deleted the position of ${partyName}.`,
      changeId === null ? undefined : { label: t`Undo`, run: () => void write.revert(changeId) },
    );
    return true;
  };
}
