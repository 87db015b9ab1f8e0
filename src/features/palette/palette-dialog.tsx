import { palette } from '#state/commands/deeds.ts';
import { closePalette, usePalette } from '#state/palette-store.ts';
import { useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { PaletteFrame } from '#ui/palette-frame.tsx';
import { AllPalette } from './all-palette.tsx';
import { ChoicePalette } from './choice-palette.tsx';
import { PartyPalette } from './party-palette.tsx';

/** Every command and every place, found by typing. */
export function PaletteDialog() {
  const { i18n } = useLingui();
  const open = usePalette((state) => state.open);
  return (
    <PaletteFrame label={i18n._(palette.label)} onClose={closePalette}>
      <Suspense fallback={null}>
        {open?.mode === 'all' && <AllPalette />}
        {open?.mode === 'party' && <PartyPalette />}
        {open?.mode === 'choices' && <ChoicePalette {...open} />}
      </Suspense>
    </PaletteFrame>
  );
}
