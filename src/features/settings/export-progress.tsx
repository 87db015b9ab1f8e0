import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import s from './settings.module.css';

interface ExportProgressProps {
  readonly done: number;
  readonly onStop: () => void;
}

/** Milliseconds: what is over sooner needs no bar that flickers past. */
const patience = 400;

/** How far a long export is, and a way to stop it. */
export function ExportProgress({ done, onStop }: ExportProgressProps) {
  const { t } = useLingui();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={s['group']}>
      <Progress label={t`Writing the file`} value={Math.round(done * 100)} />
      <div className={s['actions']}>
        <Button onClick={onStop}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
