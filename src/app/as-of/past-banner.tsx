import { asOfBases, asOfBasisLabels } from '#domain/as-of.ts';
import { formatDay } from '#domain/format-date.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { startTransition, useOptimistic } from 'react';
import { useMover } from './as-of-mover.ts';
import s from './past-banner.module.css';

/** While an earlier day is shown: says so, by which date, and that it can only be looked at. */
export function PastBanner() {
  const { t, i18n } = useLingui();
  const { day, basis, countBy, moveTo } = useMover();
  // The choice shows at once; the screen follows when it is worked out.
  const [chosen, choose] = useOptimistic(basis);
  if (day === null) return null;
  const date = formatDay(day, i18n.locale);
  return (
    <section className={s.banner} aria-label={t`An earlier day is shown`}>
      <Icon name="clock" />
      <p className={s.words} role="status">
        <b>
          <Trans>As of {date}</Trans>
        </b>{' '}
        <span>
          {basis === 'stated' ? (
            <Trans>What had been said by then, whenever it was logged. Read-only.</Trans>
          ) : (
            <Trans>What had been logged by then. Read-only.</Trans>
          )}
        </span>
      </p>
      <Segmented
        label={t`Which date counts`}
        isLabelHidden
        size="small"
        value={chosen}
        onChange={(next) =>
          startTransition(() => {
            choose(next);
            countBy(next);
          })
        }
        items={asOfBases.map((value) => ({ value, label: i18n._(asOfBasisLabels[value]) }))}
      />
      <Button size="small" onClick={() => moveTo(null)}>
        <Trans>Back to now</Trans>
      </Button>
    </section>
  );
}
