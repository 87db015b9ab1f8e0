import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { FocusReturn } from './focus-return.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './dialog.module.css';

interface PaletteFrameProps {
  readonly label: string;
  readonly onClose: () => void;
  /** A field that takes the focus, and below it what it finds. */
  readonly children: ReactNode;
}

/** A dialog that is nothing but a field and its finds: a press beside it or Escape closes it, on a phone a button. */
export function PaletteFrame({ label, onClose, children }: PaletteFrameProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      isDismissable
    >
      <Modal className={styles.modal} data-size="medium">
        <AriaDialog className={styles.dialog} aria-label={label}>
          <FocusReturn />
          {children}
          <div className={styles.paletteClose}>
            <IconButton icon="close" label={t`Close`} onClick={onClose} />
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
