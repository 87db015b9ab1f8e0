import { useLingui } from '@lingui/react/macro';
import { PaletteList } from './palette-list.tsx';
import { useCommandEntries } from './use-command-entries.ts';
import { usePlaceEntries } from './use-place-entries.ts';

export function AllPalette() {
  const { t } = useLingui();
  const entries = [...useCommandEntries(), ...usePlaceEntries()];
  return (
    <PaletteList
      label={t`Command or place`}
      placeholder={t`Type a command or a place`}
      entries={entries}
    />
  );
}
