import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { FocusReturn } from './focus-return.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** 440, 600 or 720 px; the whole screen on phones. */
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly headerAside?: ReactNode;
  readonly footer?: ReactNode;
  /** Makes body and footer one form; Ctrl or Cmd with Enter submits from any field. */
  readonly onSubmit?: (() => void) | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** Whether a press beside it closes it. Off by default: half-written words are easily lost that way. */
  readonly isDismissable?: boolean | undefined;
  readonly children: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { t } = useLingui();
  const { title, isOpen, onOpenChange, size = 'medium', role = 'dialog', onSubmit } = props;
  const content = (
    <>
      <div className={styles.body}>{props.children}</div>
      {props.footer && <div className={styles.footer}>{props.footer}</div>}
    </>
  );
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.isDismissable ?? false}
    >
      <Modal className={styles.modal} data-size={size}>
        <AriaDialog className={styles.dialog} role={role}>
          <FocusReturn />
          <div className={styles.header}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            {props.headerAside && <div className={styles.aside}>{props.headerAside}</div>}
            <IconButton icon="close" label={t`Close`} onClick={() => onOpenChange(false)} />
          </div>
          {onSubmit ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter, for whatever field has focus
            <form
              className={styles.form}
              noValidate
              onSubmit={(event) => submit(event, onSubmit)}
              onKeyDown={(event) => submitOnKeys(event, onSubmit)}
            >
              {content}
            </form>
          ) : (
            <div className={styles.form}>{content}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** React's events climb out of nested dialogs: a form answers only for itself. */
function submit(event: SubmitEvent<HTMLFormElement>, onSubmit: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  if (event.target === event.currentTarget) onSubmit();
}

function submitOnKeys(event: KeyboardEvent<HTMLFormElement>, onSubmit: () => void): void {
  const isOurs = event.currentTarget.contains(event.target as Node);
  if (!isOurs || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  onSubmit();
}
