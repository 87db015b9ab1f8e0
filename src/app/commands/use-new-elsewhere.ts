import { useThen } from '#state/as-of.ts';
import { runWhenOffered } from '#state/commands/at-hand.ts';
import { newRecords, type NewCommand } from '#state/commands/new-records.ts';
import { useOffers, type Deed } from '#state/commands/use-offer.ts';
import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { paths } from '#state/paths.ts';
import { useRowsSoon } from '#state/read.ts';
import { useNavigate, useParams } from 'react-router';

/** Adding a record from another page than its own: goes there and opens the form. */
export function useNewElsewhere(): void {
  const { negotiation, track } = useParams();
  const folder = useFolderAtHand(negotiation);
  const tracks = useRowsSoon('tracks', folder?.id ?? '') ?? [];
  const navigate = useNavigate();
  const isPast = useThen() !== null;
  const pageOf = ({ place }: NewCommand): string | null => {
    if (folder === null || isPast) return null;
    if (place !== 'table') return paths.negotiation(folder.id, place ?? undefined);
    const table = tracks.find((each) => each.id === track) ?? tracks.find((each) => !each.archived);
    return table === undefined ? null : paths.track(folder.id, table.id);
  };
  const deeds = newRecords.map((command): Deed => {
    const to = pageOf(command);
    const run = () => {
      runWhenOffered(command);
      void navigate(to ?? '');
    };
    return [command, to === null ? null : run];
  });
  useOffers(deeds, 'elsewhere');
}
