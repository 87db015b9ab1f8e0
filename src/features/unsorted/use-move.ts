import { makeId } from '#domain/id.ts';
import { newIssue } from '#domain/new-issue.ts';
import type { Position } from '#domain/position.ts';
import { ranksFor } from '#domain/rank.ts';
import type { Track } from '#domain/track.ts';
import { notify } from '#state/notices.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import type { IssueTarget } from './issue-pick.tsx';

/**
 * Moves positions to an issue, making it with them where it is new; can be undone from the notice.
 * @param track where new issues go
 */
export function useMove(
  negotiationId: string,
  track: Track | undefined,
  list: RefObject<HTMLElement | null>,
) {
  const { t } = useLingui();
  const issues = useRows('issues', negotiationId);
  return async (
    chosen: readonly Position[],
    /** The chosen ones and what goes along with them. */
    positions: readonly Position[],
    target: IssueTarget,
  ) => {
    const refs = positions.map(({ id, issueId }) => ({ negotiationId, issueId, id }));
    const made = target.kind === 'new' && track ? freshIssue(target.title, track) : null;
    const found = target.kind === 'known' ? issues.find(({ id }) => id === target.issueId) : null;
    const { id, trackId, title } = made
      ? { id: made.id, trackId: made.given.trackId, title: made.given.title }
      : (found ?? { id: null, trackId: null, title: '' });
    if (id === null || trackId === null) return;
    const next = nextField(list.current);
    const to = { trackId, issueId: id, title };
    const outcome = await write.movePositions(refs, to, made ? { issues: [made] } : {});
    if (!outcome.ok) return;
    const { changeId } = outcome;
    const count = chosen.length;
    notify(
      t`${plural(count, { one: 'Moved to', other: 'Moved # to' })} “${title}”.`,
      changeId === null ? undefined : { label: t`Undo`, run: () => void write.revert(changeId) },
    );
    requestAnimationFrame(() => {
      const page = document.getElementById('main');
      (next?.isConnected ? next : (list.current ?? page))?.focus();
    });
  };

  function freshIssue(title: string, { id: trackId }: Track) {
    const ranks = issues.map(({ rank }) => rank).toSorted();
    const [rank = ''] = ranksFor(1, ranks.at(-1) ?? null);
    return { id: makeId<'issue'>(), given: newIssue({ title, trackId, rank }) };
  }
}

/** The next row's field, since the one in use leaves with its row. */
function nextField(list: HTMLElement | null): HTMLInputElement | null {
  const row = document.activeElement?.closest('li');
  if (!row || !list?.contains(row)) return null;
  const other = row.nextElementSibling ?? row.previousElementSibling;
  return other?.querySelector<HTMLInputElement>('input[role="combobox"]') ?? null;
}
