import { lazyNamed } from '#app/lazy-named.ts';
import { closeDialog, useDialogs } from '#state/dialogs.ts';
import { closeAssessment, useAssessmentDialog } from '#state/assessment-dialog.ts';
import { useDeletionQuestion } from '#state/deletion-question.ts';
import { usePalette } from '#state/palette-store.ts';
import { useSelection } from '#state/selection.ts';
import { useUndoQuestion } from '#state/undo-question.ts';
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

const BulkBar = lazyNamed(() => import('#features/bulk/bulk-bar.tsx'), 'BulkBar');

const DeleteQuestion = lazyNamed(
  () => import('#features/bulk/delete-question.tsx'),
  'DeleteQuestion',
);

const SaveViewDialog = lazyNamed(
  () => import('#features/views/save-view-dialog.tsx'),
  'SaveViewDialog',
);

const AssessmentDialog = lazyNamed(
  () => import('#features/assessments/assessment-dialog.tsx'),
  'AssessmentDialog',
);

const PaletteDialog = lazyNamed(
  () => import('#features/palette/palette-dialog.tsx'),
  'PaletteDialog',
);

const UndoQuestionDialog = lazyNamed(
  () => import('./undo-question-dialog.tsx'),
  'UndoQuestionDialog',
);

/** The dialogs that open from anywhere; each is loaded when it is first wanted. */
export function DialogHost() {
  const open = useDialogs((dialogs) => dialogs.open);
  const assessment = useAssessmentDialog((dialog) => dialog.open);
  const isPaletteOpen = usePalette((palette) => palette.open !== null);
  const isSelecting = useSelection((now) => now.isChoosing || now.chosen.size > 0);
  const deletion = useDeletionQuestion((state) => state.asked);
  const question = useUndoQuestion((undo) => undo.question);
  return (
    <Suspense fallback={null}>
      <ComposerHost />
      {open === 'new-negotiation' && (
        <NewNegotiationDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
      {open === 'open-file' && (
        <OpenFileDialog isOpen onOpenChange={(isOpen: boolean) => isOpen || closeDialog()} />
      )}
      {isSelecting && <BulkBar />}
      {deletion && (
        // Of its own, so that what it was asked from stays, and has the focus back.
        <Suspense fallback={null}>
          <DeleteQuestion {...deletion} />
        </Suspense>
      )}
      {open === 'save-view' && <SaveViewDialog onClose={closeDialog} />}
      {isPaletteOpen && <PaletteDialog />}
      {question && <UndoQuestionDialog question={question} />}
      {assessment && <AssessmentDialog start={assessment} onClose={closeAssessment} />}
    </Suspense>
  );
}
