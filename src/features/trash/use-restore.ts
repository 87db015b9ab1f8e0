import type { TrashItem } from '#domain/trash-item.ts';
import { notify } from '#state/notices.ts';
import { restoreFromTrash } from '#state/trash.ts';
import { write } from '#state/write.ts';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** Restores at once, or asks where something in the trash would have to come back, too. */
export function useRestore(onDone: () => void) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<readonly TrashItem[] | null>(null);
  const run = async (items: readonly TrashItem[]) => {
    const outcomes = await restoreFromTrash(items, true);
    const changes = outcomes.flatMap((each) => (each.ok ? (each.changeId ?? []) : []));
    if (outcomes.some(({ ok }) => !ok)) return;
    onDone();
    const count = items.length;
    notify(t`${plural(count, { one: 'Restored # record.', other: 'Restored # records.' })}`, {
      label: t`Undo`,
      run: () => {
        for (const change of changes) void write.revert(change);
      },
    });
  };
  return {
    /** Items that wait for an answer. */
    asked,
    answer: (isYes: boolean) => {
      setAsked(null);
      if (asked && isYes) void run(asked);
    },
    restore: (items: readonly TrashItem[]) => {
      const ids = new Set(items.map(({ id }) => id));
      const isGrounded = items.every(({ under }) => under.every(({ id }) => ids.has(id)));
      if (isGrounded) void run(items);
      else setAsked(items);
    },
  };
}
