import { instantOf, dayAfter, type Day } from '#domain/day.ts';
import { formatDay } from '#domain/format-date.ts';
import { dayAfterKey } from '#domain/time-keys.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import s from './as-of-control.module.css';

interface AsOfControlProps {
  /** Null: the present. */
  readonly day: Day | null;
  /** The first day that the scrubber reaches. */
  readonly from: Day;
  readonly today: Day;
  /** Those with something on record, to which arrows lead; null while they are being read. */
  readonly days: readonly Day[] | null;
  /** Someone is about to move it. */
  readonly onNear: () => void;
  /** At each step; null: back to the present. */
  readonly onMove: (day: Day | null) => void;
  /** Over the whole line, where the way back to the present stands beside it. */
  readonly isWide?: boolean;
  /** Takes the focus when it is drawn: it was just opened. */
  readonly hasFocus?: boolean;
}

/** A date that everything is shown as of: typed, or passed over with a slider, whose end is now. */
export function AsOfControl(props: AsOfControlProps) {
  const { day, from, today, days, onNear, onMove, isWide = false, hasFocus = false } = props;
  const { t, i18n } = useLingui();
  // Where the thumb is, until what is shown has caught up with it.
  const [held, setHeld] = useState<{ readonly day: Day | null } | null>(null);
  if (held !== null && held.day === day) setHeld(null);
  const shown = held === null ? day : held.day;
  const length = Math.max(daysBetween(from, today), 1);
  const place = shown === null ? length : Math.max(daysBetween(from, shown), 0);
  const move = (next: Day | null) => {
    setHeld({ day: next });
    onMove(next);
  };
  return (
    <div
      className={s.control}
      role="group"
      aria-label={t`As of`}
      data-wide={isWide || undefined}
      data-past={shown === null ? undefined : true}
    >
      {!isWide && (
        <span aria-hidden="true">
          <Trans>As of</Trans>
        </span>
      )}
      <input
        type="date"
        className={s.day}
        data-as-of=""
        aria-label={t`As of date`}
        value={shown ?? today}
        min={from < today ? undefined : from}
        max={today}
        onChange={({ target }) => {
          // While a year is being typed it begins with zeros.
          if (target.value !== '' && target.value >= '1000' && target.value <= today)
            move(target.value === today ? null : target.value);
        }}
      />
      <input
        type="range"
        className={s.range}
        onFocus={onNear}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user opened this just now
        autoFocus={hasFocus}
        onPointerEnter={onNear}
        aria-label={t`Move through time`}
        aria-valuetext={shown === null ? t`Now` : formatDay(shown, i18n.locale)}
        min={0}
        max={length}
        value={Math.min(place, length)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const isRtl = document.documentElement.dir === 'rtl';
          const scale = { day: shown, from, today, days };
          const next = dayAfterKey({ key: event.key, isRtl }, scale);
          if (next === undefined) return;
          event.preventDefault();
          if (next !== shown) move(next);
        }}
        onChange={({ target }) => {
          const at = target.valueAsNumber;
          move(at >= length ? null : dayAfter(from, at));
        }}
      />
      {shown !== null && !isWide && (
        <Button size="small" onClick={() => move(null)}>
          <Trans>Now</Trans>
        </Button>
      )}
    </div>
  );
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / 86_400_000);
}
