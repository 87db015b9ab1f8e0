import type { Readout } from '#domain/readout.ts';
import { useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';

/** "Aldria’s readout"; of several by one party, each with its number. */
export function useReadoutName(
  readouts: readonly Pick<Readout, 'id' | 'partyId'>[],
  book: MeetingBook,
): (readoutId: string) => string {
  const { t } = useLingui();
  return (readoutId) => {
    const readout = readouts.find(({ id }) => id === readoutId);
    const name = book.parties.get(readout?.partyId ?? '')?.name ?? t`missing party`;
    const heading = name.endsWith('s') ? t`${name}’ readout` : t`${name}’s readout`;
    const ofParty = readouts.filter(({ partyId }) => partyId === readout?.partyId);
    const number = ofParty.findIndex(({ id }) => id === readoutId) + 1;
    return ofParty.length > 1 ? t`${heading} (${number})` : heading;
  };
}
