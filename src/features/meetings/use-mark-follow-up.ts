import { followUpOf } from '#domain/follow-up.ts';
import type { Meeting } from '#domain/meeting.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';

/** Marks a follow-up at once; resolves with its id, or null where the disk refused. */
export function useMarkFollowUp(): (meeting: Meeting) => Promise<string | null> {
  const { t } = useLingui();
  return async (meeting) => {
    const title = t`Follow-up to ${meeting.title}`;
    const outcome = await write.markFollowUp(meeting.negotiationId, followUpOf(meeting, title));
    if (!outcome.ok) return null;
    const { changeId, value } = outcome;
    if (changeId !== null)
      notify(t`Marked “${title}”.`, { label: t`Undo`, run: () => void write.revert(changeId) });
    return value;
  };
}
