import { firstLaid, layBeside } from '#state/merge.ts';
import { paths } from '#state/paths.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { chosenOf, mergedOf, type Choices } from './choices.ts';
import { FileChooser } from './file-chooser.tsx';
import { FileProgress, StopButton } from './file-progress.tsx';
import { FoundFile } from './found-file.tsx';
import { FoundFooter } from './found-footer.tsx';
import { useOpening } from './use-opening.ts';

interface OpenFileDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Opens a file that Parley exported: chosen or dropped, checked whole, shown, then imported. */
export function OpenFileDialog({ isOpen, onOpenChange }: OpenFileDialogProps) {
  return isOpen ? <OpenedDialog onClose={() => onOpenChange(false)} /> : null;
}

function OpenedDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Choices>({});
  const { opening, open, importChosen, reset, stop } = useOpening((ids) => {
    const [only, ...others] = ids;
    onClose();
    const waiting = firstLaid();
    if (waiting !== null) void navigate(paths.merge(waiting));
    else void navigate(only && others.length === 0 ? paths.negotiation(only) : paths.today);
  });
  const found = opening.step === 'found' ? opening : null;
  const chosen = found ? chosenOf(found.file.found, choices) : [];
  const merged = found ? mergedOf(found.file.found, choices) : [];
  const [first] = merged;
  const submit = () => {
    layBeside(found && first ? { file: found.file.file, name: found.name, ids: merged } : null);
    if (found && chosen.length > 0) void importChosen(found.name, found.file, chosen);
    else {
      onClose();
      if (first) void navigate(paths.merge(first));
    }
  };
  const isUnderWay = opening.step === 'reading' || opening.step === 'importing';
  return (
    <Dialog
      title={t`Open a file`}
      isOpen
      onOpenChange={onClose}
      onSubmit={found ? submit : undefined}
      footer={
        found ? (
          <FoundFooter count={chosen.length} merged={merged.length} onOther={reset} />
        ) : isUnderWay ? (
          <StopButton onStop={opening.step === 'reading' ? reset : stop} />
        ) : undefined
      }
    >
      {found && (
        <FoundFile
          name={found.name}
          file={found.file}
          failure={found.failure}
          choices={choices}
          onChoices={setChoices}
        />
      )}
      {isUnderWay && <FileProgress opening={opening} />}
      {(opening.step === 'choosing' || opening.step === 'refused') && (
        <FileChooser
          refused={opening.step === 'refused' ? opening : null}
          onChosen={(file) => {
            setChoices({});
            void open(file);
          }}
        />
      )}
    </Dialog>
  );
}
