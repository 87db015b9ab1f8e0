import { formatDay } from '#domain/format-date.ts';
import { AsOfControl } from '#nouns/as-of-control.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useMover } from './as-of-mover.ts';
import { BasisChoice } from './basis-choice.tsx';
import { BasisWords } from './basis-words.tsx';
import { useScale } from './use-scale.ts';
import s from './past-banner.module.css';

/** On a phone: the day in one line, and beneath it, once it is opened, the scrubber. */
export function PastLine({ negotiationId }: { readonly negotiationId: string }) {
  const { i18n } = useLingui();
  const { day, isOpen, setOpen, moveTo } = useMover();
  const scale = useScale(negotiationId);
  const id = useId();
  const date = day === null ? '' : formatDay(day, i18n.locale);
  const toNow = () => {
    setOpen(false);
    moveTo(null);
  };
  return (
    <>
      <div className={s.top}>
        <button
          type="button"
          className={s.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="clock" />
          <b>{day === null ? <Trans>As of now</Trans> : <Trans>As of {date}</Trans>}</b>
          {day !== null && (
            <span className={s.quiet}>
              <Trans>read-only</Trans>
            </span>
          )}
          <Icon name="chevron-down" size={14} />
        </button>
        {day !== null && (
          <Button size="small" onClick={toNow}>
            <Trans>Back to now</Trans>
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {day !== null && <Trans>As of {date}</Trans>}
      </p>
      <div id={id} className={s.more} hidden={!isOpen}>
        {isOpen && (
          <>
            <AsOfControl {...scale} isWide hasFocus={day === null} />
            {day !== null && (
              <>
                <BasisChoice />
                <p className={s.quiet}>
                  <BasisWords />
                </p>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
