import { firmnessLabels, type Firmness } from '#domain/firmness.ts';
import { stanceLabels, stanceShapes, type Stance } from '#domain/stance.ts';
import { StanceGlyph } from '#ui/glyph.tsx';
import { useLingui } from '@lingui/react/macro';
import s from './stance-mark.module.css';

interface StanceMarkProps {
  readonly stance: Stance;
  /** Shown after the word; a red line always is. */
  readonly firmness?: Firmness | null | undefined;
}

/** A stance as shape and word, in its colour; never colour alone. */
export function StanceMark({ stance, firmness = null }: StanceMarkProps) {
  const { i18n } = useLingui();
  return (
    <span className={s['mark']} data-stance={stance}>
      <StanceGlyph shape={stanceShapes[stance]} />
      <span>
        {i18n._(stanceLabels[stance])}
        {firmness === null ? null : (
          <> · {i18n._(firmnessLabels[firmness]).toLocaleLowerCase(i18n.locale)}</>
        )}
      </span>
    </span>
  );
}
