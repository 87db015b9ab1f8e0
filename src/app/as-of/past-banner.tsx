import { formatDay } from '#domain/format-date.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { useIsPhone } from '#ui/phone.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMover } from './as-of-mover.ts';
import { BasisChoice } from './basis-choice.tsx';
import { BasisWords } from './basis-words.tsx';
import { PastLine } from './past-line.tsx';
import s from './past-banner.module.css';

/** While an earlier day is shown: says so, by which date, and that it can only be looked at. */
export function PastBanner({ negotiationId }: { readonly negotiationId: string }) {
  const { t, i18n } = useLingui();
  const { day, isOpen, moveTo } = useMover();
  const isPhone = useIsPhone();
  if (day === null && !(isPhone && isOpen)) return null;
  const label = day === null ? t`Moving through time` : t`An earlier day is shown`;
  if (isPhone || day === null) {
    return (
      <section className={s.line} aria-label={label}>
        <PastLine negotiationId={negotiationId} />
      </section>
    );
  }
  const date = formatDay(day, i18n.locale);
  return (
    <section className={s.banner} aria-label={label}>
      <Icon name="clock" />
      <p className={s.words} role="status">
        <b>
          <Trans>As of {date}</Trans>
        </b>{' '}
        <BasisWords />
      </p>
      <BasisChoice />
      <Button size="small" onClick={() => moveTo(null)}>
        <Trans>Back to now</Trans>
      </Button>
    </section>
  );
}
