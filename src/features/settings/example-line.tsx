import { openExample } from '#state/example.ts';
import { paths } from '#state/paths.ts';
import { useNegotiations } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useTransition } from 'react';
import { Link, useNavigate } from 'react-router';
import s from './settings.module.css';

/** Opens the worked example where it is not open, leads to it where it is. */
export function ExampleLine() {
  const navigate = useNavigate();
  const example = useNegotiations().find((negotiation) => negotiation.example);
  const [isBusy, startOpening] = useTransition();
  if (example) {
    const { title } = example;
    return (
      <p className={s['quiet']}>
        <Trans>
          The example is open: <Link to={paths.negotiation(example.id)}>{title}</Link>.
        </Trans>
      </p>
    );
  }
  const open = () =>
    startOpening(async () => {
      const id = await openExample();
      if (id !== null) await navigate(paths.negotiation(id));
    });
  return (
    <div className={s['group']}>
      <Button isBusy={isBusy} onClick={open}>
        <Trans>Open the example</Trans>
      </Button>
      <p className={s['quiet']}>
        <Trans>
          A worked example as a negotiation of its own. It can be deleted again without touching
          anything else.
        </Trans>
      </p>
    </div>
  );
}
