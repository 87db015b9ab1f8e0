import { lazyNamed } from '#app/lazy-named.ts';
import { useComposer } from '#state/composer.ts';
import { closeDialog, useDialogs } from '#state/dialogs.ts';
import { Suspense, useEffect } from 'react';

const loadComposer = () => import('#features/composer/composer.tsx');
const Composer = lazyNamed(loadComposer, 'Composer');
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
  const start = useComposer((composer) => composer.start);
  const open = useDialogs((dialogs) => dialogs.open);
  useEffect(() => {
    // The composer is what people wait for: fetched once the first screen stands.
    const timer = setTimeout(() => void loadComposer().catch(() => undefined), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      {start && <Composer key={start.corrects?.id ?? start.negotiationId} start={start} />}
      {open === 'new-negotiation' && (
        <NewNegotiationDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
      {open === 'open-file' && (
        <OpenFileDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
    </Suspense>
  );
}
