import type { Issue } from '#domain/issue.ts';
import { notify } from '#state/notices.ts';
import { usePalette } from '#state/palette-store.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

/** Asks for another track and moves an issue there with all that is its own, where it is then shown; null: there is no other. */
export function useIssueTrack({ id, negotiationId, trackId, title }: Issue): (() => void) | null {
  const { t } = useLingui();
  const navigate = useNavigate();
  const others = useRows('tracks', negotiationId).filter((track) => track.id !== trackId);
  const move = async (chosen: string) => {
    const track = others.find((each) => each.id === chosen);
    if (!track) return;
    const outcome = await write.moveIssues([id], track.id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const { title: to } = track;
    const run = () => void write.revert(changeId);
    notify(t`Moved “${title}” to “${to}”.`, { label: t`Undo`, run });
    void navigate(paths.item(negotiationId, track.id, id));
  };
  if (others.length === 0) return null;
  return () =>
    usePalette.setState({
      open: {
        mode: 'choices',
        title: t`Move “${title}” to another track`,
        choices: others.map((track) => ({ id: track.id, label: track.title })),
        choose: (chosen) => void move(chosen),
      },
    });
}
