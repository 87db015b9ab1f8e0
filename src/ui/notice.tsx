import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './notice.module.css';

interface Notice {
  readonly id: string;
  readonly text: string;
  /** `alert` interrupts and stays until it is dismissed. */
  readonly tone?: 'quiet' | 'alert' | undefined;
  readonly action?:
    | {
        readonly label: string;
        readonly shortcut?: string | undefined;
        readonly onAction: () => void;
      }
    | undefined;
}

interface NoticeRegionProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

const milliseconds = 10_000;

/** Keep it mounted: a live region has to exist before its words do. The attribute keeps it in reach while a dialog is open. */
export function NoticeRegion({ notices, onDismiss }: NoticeRegionProps) {
  const { t } = useLingui();
  const quiet = notices.filter((notice) => notice.tone !== 'alert');
  const alerts = notices.filter((notice) => notice.tone === 'alert');
  return (
    <section className={styles.region} aria-label={t`Notices`} data-react-aria-top-layer="true">
      <div role="alert" className={styles.list}>
        {alerts.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
        ))}
      </div>
      <div role="status" className={styles.list}>
        {quiet.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
        ))}
      </div>
    </section>
  );
}

interface NoticeLineProps {
  readonly notice: Notice;
  readonly onDismiss: (id: string) => void;
}

function NoticeLine({ notice, onDismiss }: NoticeLineProps) {
  const { t } = useLingui();
  const [isHeld, setIsHeld] = useState(false);
  const { id, text, tone = 'quiet', action } = notice;
  useEffect(() => {
    if (tone === 'alert' || isHeld) return undefined;
    const timer = setTimeout(() => onDismiss(id), milliseconds);
    return () => clearTimeout(timer);
  }, [id, tone, isHeld, onDismiss]);
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          size="small"
          shortcut={action.shortcut}
          onClick={() => {
            action.onAction();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="small" label={t`Dismiss`} onClick={() => onDismiss(id)} />
    </div>
  );
}
