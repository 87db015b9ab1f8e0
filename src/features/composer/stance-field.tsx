import { stanceLabels, stanceNumbers, stances, stanceShapes, type Stance } from '#domain/stance.ts';
import { StanceGlyph } from '#ui/glyph.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { stanceKey } from './stance-keys.ts';
import { stanceTone } from './stance-tone.ts';
import styles from './composer.module.css';

interface StanceFieldProps {
  readonly value: Stance | null;
  readonly onChange: (stance: Stance) => void;
  readonly error: string | undefined;
}

/** The eight of the scale, and quietly the two that are off it; one set of radios. None is chosen at first. */
export function StanceField({ value, onChange, error }: StanceFieldProps) {
  const { t, i18n } = useLingui();
  const name = useId();
  const keyTitle = (key: string | null) => (key === null ? undefined : t`Key ${key}`);
  const item = (stance: Stance) => ({
    value: stance,
    label: i18n._(stanceLabels[stance]),
    icon: <StanceGlyph shape={stanceShapes[stance]} />,
    tone: stanceTone(stance),
    title: keyTitle(stanceKey(stance)),
  });
  const onScale = stances.filter((stance) => stanceNumbers[stance] !== null);
  const offScale = stances.filter((stance) => stanceNumbers[stance] === null);
  return (
    <div className={styles['stance']}>
      <Segmented
        label={t`Stance`}
        name={name}
        value={value}
        onChange={onChange}
        items={onScale.map(item)}
        error={error}
      />
      <Segmented
        className={styles['off-scale']}
        label={t`Off the scale`}
        isLabelHidden
        size="small"
        name={name}
        value={value}
        onChange={onChange}
        items={offScale.map(item)}
      />
    </div>
  );
}
