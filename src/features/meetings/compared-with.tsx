import { Trans, useLingui } from '@lingui/react/macro';
import s from './readouts.module.css';

interface ComparedWithProps {
  readonly isBase: boolean;
  /** Of the readout. */
  readonly name: string;
  readonly onChoose: () => void;
}

/** Which readout the others' wording is compared with; one press makes it this one. */
export function ComparedWith({ isBase, name, onChoose }: ComparedWithProps) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={s.base}
      aria-pressed={isBase}
      aria-label={t`Compare the wording with ${name}`}
      onClick={onChoose}
    >
      {isBase ? <Trans>The others are compared with this</Trans> : <Trans>Compare with this</Trans>}
    </button>
  );
}
