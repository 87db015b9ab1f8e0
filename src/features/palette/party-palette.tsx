import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import { PaletteList } from './palette-list.tsx';

/** The parties; choosing one shows what it said: in the track at hand, else in the whole negotiation. */
export function PartyPalette() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { negotiation, track } = useParams();
  const folder = useFolderAtHand(negotiation);
  const parties = useRows('parties', folder?.id ?? '');
  const log =
    negotiation !== undefined && track !== undefined
      ? `/n/${negotiation}/t/${track}/log`
      : folder && paths.negotiation(folder.id, 'log');
  return (
    <PaletteList
      label={t`Party`}
      placeholder={t`Whose positions?`}
      entries={parties.map((party) => ({
        id: party.id,
        label: party.name,
        detail: party.shortName,
        nearness: 0,
        isLoose: true,
        run: () => void navigate(`${log ?? ''}?party=${party.id}`),
      }))}
    />
  );
}
