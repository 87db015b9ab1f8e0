import { useFolder } from '#app/folder.tsx';
import { asOfDay } from '#state/commands/deeds.ts';
import { useOffer } from '#state/commands/use-offer.ts';
import { AsOfControl } from '#nouns/as-of-control.tsx';
import { Button } from '#ui/button.tsx';
import { focusSoon } from '#ui/focus-soon.ts';
import { useIsPhone } from '#ui/phone.ts';
import { Trans } from '@lingui/react/macro';
import { useMover } from './as-of-mover.ts';
import { useScale } from './use-scale.ts';
import s from './past-banner.module.css';

/** The scrubber of the negotiation at hand; on a phone what opens it, in a line of its own above the page. */
export function AsOfField() {
  const scale = useScale(useFolder().id);
  const { day, isOpen, setOpen } = useMover();
  const isPhone = useIsPhone();
  useOffer(asOfDay, isPhone ? () => setOpen(true) : focusDay);
  if (!isPhone) return <AsOfControl {...scale} />;
  if (day !== null || isOpen) return null;
  return (
    <Button
      className={s.open ?? ''}
      size="small"
      variant="quiet"
      icon="clock"
      onClick={() => setOpen(true)}
    >
      <Trans>Look back</Trans>
    </Button>
  );
}

/** The page may have a second one that is hidden at this width. */
function focusDay(): void {
  focusSoon(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('#main [data-as-of]')];
    return fields.find((field) => field.checkVisibility());
  });
}
