import { useLingui } from '@lingui/react/macro';
import { PaletteList } from './palette-list.tsx';
import { useCommandEntries } from './use-command-entries.ts';
import { usePlaceEntries } from './use-place-entries.ts';

export function AllPalette() {
  const { t } = useLingui();
  const places = usePlaceEntries();
  const entries = [...useCommandEntries(), ...places.entries];
  return (
    <PaletteList
      label={t`Command or place`}
      placeholder={t`Type a command or a place`}
      entries={entries}
      isReading={places.isReading}
    />
  );
}
