import { useThen } from '#state/as-of.ts';
import { runWhenOffered } from '#state/commands/at-hand.ts';
import { asOfDay, openTheExample } from '#state/commands/deeds.ts';
import { places } from '#state/commands/places.ts';
import { useOffers, type Deed } from '#state/commands/use-offer.ts';
import { openExample } from '#state/example.ts';
import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { paths } from '#state/paths.ts';
import { useNegotiations, useRowsSoon } from '#state/read.ts';
import { useNavigate, useParams } from 'react-router';

/** Every page that has a command, from where the user stands. */
export function usePlaceOffers(): void {
  const { negotiation, track } = useParams();
  const navigate = useNavigate();
  const folder = useFolderAtHand(negotiation);
  const example = useNegotiations().find((each) => each.example);
  const isPast = useThen() !== null;
  const tracks = useRowsSoon('tracks', folder?.id ?? '') ?? [];
  const where = {
    negotiation: folder?.id ?? null,
    track: tracks.find((each) => each.id === track)?.id ?? null,
  };
  const go = (to: string) => () => void navigate(to);
  useOffers(
    places.map((command): Deed => {
      const to = command.pathFrom(where);
      return [command, to === null ? null : go(to)];
    }),
  );
  const toExample = async () => {
    const id = example?.id ?? (await openExample());
    if (id !== null) await navigate(paths.negotiation(id));
  };
  const lookBack = () => {
    runWhenOffered(asOfDay);
    if (folder) void navigate(paths.negotiation(folder.id));
  };
  useOffers([[openTheExample, example || !isPast ? () => void toExample() : null]]);
  useOffers([[asOfDay, folder && lookBack]], 'elsewhere');
}
