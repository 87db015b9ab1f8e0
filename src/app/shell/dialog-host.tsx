import { lazyNamed } from '#app/lazy-named.ts';
import { closeDialog, useDialogs } from '#state/dialogs.ts';
import { Suspense } from 'react';
import { ComposerHost } from './composer-host.tsx';

const NewNegotiationDialog = lazyNamed(
  () => import('#features/negotiation/new-negotiation-dialog.tsx'),
  'NewNegotiationDialog',
);
const OpenFileDialog = lazyNamed(
  () => import('#features/files/open-file-dialog.tsx'),
  'OpenFileDialog',
);

/** The dialogs that open from anywhere; each is loaded when it is first wanted. */
export function DialogHost() {
  const open = useDialogs((dialogs) => dialogs.open);
  return (
    <Suspense fallback={null}>
      <ComposerHost />
      {open === 'new-negotiation' && (
        <NewNegotiationDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
      {open === 'open-file' && (
        <OpenFileDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
    </Suspense>
  );
}
