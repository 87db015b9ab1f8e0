import { instantOf, dayAfter, type Day } from '#domain/day.ts';
import { formatDay } from '#domain/format-date.ts';
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
  /** Someone is about to move it. */
  readonly onNear: () => void;
  /** At each step; null: back to the present. */
  readonly onMove: (day: Day | null) => void;
}

/** A date that everything is shown as of: typed, or passed over with a slider, whose end is now. */
export function AsOfControl({ day, from, today, onNear, onMove }: AsOfControlProps) {
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
      data-past={shown === null ? undefined : true}
    >
      <span aria-hidden="true">
        <Trans>As of</Trans>
      </span>
      <input
        type="date"
        className={s.day}
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
        onPointerEnter={onNear}
        aria-label={t`Move through time`}
        aria-valuetext={shown === null ? t`Now` : formatDay(shown, i18n.locale)}
        min={0}
        max={length}
        value={Math.min(place, length)}
        onChange={({ target }) => {
          const days = target.valueAsNumber;
          move(days >= length ? null : dayAfter(from, days));
        }}
      />
      {shown !== null && (
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
