import type { SuggestedStart } from '#domain/passage-start.ts';
import { claimModeLabels, type ClaimMode } from '#domain/understanding.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './suggested.module.css';

interface SuggestedModeProps {
  readonly mode: NonNullable<SuggestedStart['mode']>;
  readonly onChoose: (mode: ClaimMode) => void;
}

/** How the words sound to put it: offered, never filled in. */
export function SuggestedMode({ mode, onChoose }: SuggestedModeProps) {
  const { i18n } = useLingui();
  const { value, words } = mode;
  return (
    <div className={s.choices}>
      <span>
        <Trans>How: “{words}” may mean</Trans>
      </span>
      <Button size="small" onClick={() => onChoose(value)}>
        {i18n._(claimModeLabels[value])}
      </Button>
    </div>
  );
}
