import { pointWords } from '#domain/point-words.ts';
import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { isBeforeLoss } from '#domain/recovery-ring.ts';
import { savePoint } from '#state/restore-point.ts';
import { notify } from '#state/notices.ts';
import { Tag } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTransition } from 'react';
import { formatBytes } from './format-bytes.ts';
import { HoldsWords } from './holds-words.tsx';
import { momentWords } from './moment.ts';
import s from './points.module.css';

interface PointRowProps {
  readonly point: RecoveryPoint;
  readonly onRestore: () => void;
}

/** One recovery point: when and why it was made, and what it holds. */
export function PointRow({ point, onRestore }: PointRowProps) {
  const { t, i18n } = useLingui();
  const when = momentWords(point.at, i18n.locale);
  const size = formatBytes(point.bytes, i18n.locale);
  const [isBusy, startSaving] = useTransition();
  const save = () =>
    startSaving(async () => {
      if (await savePoint(point)) return;
      notify(t`This recovery point can’t be read; no file was saved.`, undefined, 'alert');
    });
  return (
    <li className={s['row']}>
      <div className={s['what']}>
        <p className={s['when']}>
          <b className="num">{when}</b>
          {isBeforeLoss(point) && (
            <Tag>
              <Trans>before a loss</Trans>
            </Tag>
          )}
        </p>
        <p className={`${s['quiet']} num`}>
          {i18n._(pointWords[point.reason])} · <HoldsWords counts={point.counts} /> · {size}
        </p>
      </div>
      <div className={s['bar']}>
        <Button size="small" onClick={onRestore} aria-label={t`Restore the point of ${when}…`}>
          <Trans>Restore…</Trans>
        </Button>
        <Button
          size="small"
          variant="quiet"
          isBusy={isBusy}
          onClick={save}
          aria-label={t`Save the point of ${when} as a file`}
        >
          <Trans>Save as a file</Trans>
        </Button>
      </div>
    </li>
  );
}
