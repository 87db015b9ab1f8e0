import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Says what will be done ("Delete party"), not "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** Focus starts on the way out, so that Enter alone destroys nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useLingui();
  const { onOpenChange, onConfirm, isDanger = false, cancelLabel = t`Cancel` } = props;
  const confirm = () => {
    onOpenChange(false);
    onConfirm();
  };
  const footer = (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog moves focus in, here to the safe choice */}
      <Button autoFocus={isDanger} onClick={() => onOpenChange(false)}>
        {cancelLabel}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- as above */}
      <Button autoFocus={!isDanger} variant={isDanger ? 'danger' : 'primary'} onClick={confirm}>
        {props.confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onOpenChange={onOpenChange}
      size="small"
      role="alertdialog"
      footer={footer}
    >
      <div>{props.children}</div>
    </Dialog>
  );
}
