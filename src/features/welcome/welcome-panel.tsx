import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import s from './welcome-panel.module.css';

interface WelcomePanelProps {
  readonly onNewNegotiation: () => void;
  readonly onOpenExample: () => void;
  readonly onOpenFile: () => void;
  readonly isBusy?: boolean | undefined;
}

/** For a person who has never seen Parley: what it is, and three ways to begin. */
export function WelcomePanel(props: WelcomePanelProps) {
  const { onNewNegotiation, onOpenExample, onOpenFile, isBusy = false } = props;
  return (
    <div className={s['welcome']}>
      <h1 className={s['title']}>
        <Trans>Who said what, to whom, and what happens next</Trans>
      </h1>
      <p className={s['lead']}>
        <Trans>
          Parley keeps a negotiation as it is: the position of each party on each issue, the
          meetings that follow one another, and the steps that somebody must take. What one side
          claims is never shown as agreed, and “soon” never becomes a date.
        </Trans>
      </p>
      <div className={s['ways']}>
        <Button variant="primary" onClick={onNewNegotiation}>
          <Trans>New negotiation</Trans>
        </Button>
        <Button onClick={onOpenExample} isBusy={isBusy}>
          <Trans>Open the example</Trans>
        </Button>
        <Button onClick={onOpenFile}>
          <Trans>Open a file</Trans>
        </Button>
      </div>
      <ul className={s['notes']}>
        <li>
          <Trans>Everything stays on this device, and works without a network.</Trans>
        </li>
        <li>
          <Trans>
            The example is one press report on the Riyadh talks of February 2025, turned into
            records. Remove it whenever you like.
          </Trans>
        </li>
        <li>
          <Trans>Parley is not accredited for classified material.</Trans>
        </li>
      </ul>
    </div>
  );
}
