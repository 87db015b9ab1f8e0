import type { MessageDescriptor } from '@lingui/core';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Icon } from '#ui/icon.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { useFileDrop } from './use-file-drop.ts';
import s from './file-chooser.module.css';

interface RefusedProps {
  readonly name: string;
  readonly says: readonly MessageDescriptor[];
}

interface FileChooserProps {
  /** The file that was chosen before and not taken, and why. */
  readonly refused: RefusedProps | null;
  readonly onChosen: (file: File) => void;
}

/** A file by its chooser, or dropped anywhere on the page. */
export function FileChooser({ refused, onChosen }: FileChooserProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onChosen);
  return (
    <>
      {refused && <Refused {...refused} />}
      <div className={s['drop']} data-over={isOver}>
        <Icon name="upload" />
        <p>
          <Trans>Drop a file here that Parley exported, or choose one.</Trans>
        </p>
        <Button autoFocus variant="primary" onClick={() => input.current?.click()}>
          {refused ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          aria-label={t`File`}
          accept=".json,.parley.json,application/json,.gz,application/gzip"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onChosen(file);
          }}
        />
        <p className={s['note']}>
          <Trans>
            Its name ends in .parley.json. It stays on this device, and you see what it holds before
            anything is imported.
          </Trans>
        </p>
      </div>
    </>
  );
}

function Refused({ name, says }: RefusedProps) {
  const { t, i18n } = useLingui();
  return (
    <div role="alert">
      <Callout tone="danger" title={t`${name} was not opened`}>
        {says.map((sentence) => i18n._(sentence)).join(' ')}
      </Callout>
    </div>
  );
}
