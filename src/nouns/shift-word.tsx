import { redLineGivenUpLabel, shiftLabels, type Shift } from '#domain/shift.ts';
import { useLingui } from '@lingui/react/macro';
import s from './shift-word.module.css';

/** "hardened", "softened" …: how a position differs from the one before it. A red line given up is named. */
export function ShiftWord({ shift }: { readonly shift: Shift }) {
  const { i18n } = useLingui();
  return (
    <span className={s['shift']}>
      {i18n._(shiftLabels[shift.kind]).toLocaleLowerCase(i18n.locale)}
      {shift.gaveUpRedLine ? (
        <>, {i18n._(redLineGivenUpLabel).toLocaleLowerCase(i18n.locale)}</>
      ) : null}
    </span>
  );
}
