import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import { useSheetFocus } from './sheet-focus.ts';
import { useIsWide } from './wide.ts';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: 'normal' | 'large' | undefined;
  readonly children: ReactNode;
}

/** Beside the page where there is room; else a modal sheet over it. One element in both, so nothing inside is lost on resizing. */
export function SidePanel({
  label,
  onClose,
  header,
  footer,
  width = 'normal',
  children,
}: SidePanelProps) {
  const { t } = useLingui();
  const panel = useRef<HTMLElement>(null);
  const isSheet = !useIsWide();
  const onKeyDown = useSheetFocus(panel, isSheet, onClose);
  return (
    <>
      {isSheet && <div className={styles.scrim} onPointerDown={onClose} aria-hidden="true" />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Tab, for whatever inside has focus */}
      <section
        ref={panel}
        className={styles.panel}
        data-panel=""
        data-width={width}
        data-sheet={isSheet || undefined}
        role={isSheet ? 'dialog' : 'region'}
        aria-modal={isSheet || undefined}
        aria-label={label}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className={styles.top}>
          <div className={styles.header}>{header}</div>
          <IconButton icon="close" label={t`Close`} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {footer && <div className={styles.footer}>{footer}</div>}
      </section>
    </>
  );
}
