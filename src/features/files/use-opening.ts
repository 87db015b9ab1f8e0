import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { importFile, type Chosen, type Imported } from '#state/import-file.ts';
import { letGoOfFile, openFile, type OpenedFile } from '#state/open-file.ts';
import { useEffect, useRef, useState } from 'react';

export type Sound = Extract<OpenedFile, { kind: 'sound' }>;
export type ImportFailure = Exclude<Imported, { kind: 'imported' | 'stopped' }>;

export type Opening =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly name: string; readonly done: number }
  | { readonly step: 'refused'; readonly name: string; readonly says: readonly MessageDescriptor[] }
  | {
      readonly step: 'found';
      readonly name: string;
      readonly file: Sound;
      readonly failure: ImportFailure | null;
    }
  | { readonly step: 'importing'; readonly name: string; readonly done: number };

/** The way of a file from being chosen to being imported. Leaving it stops what is under way. */
export function useOpening(onImported: (ids: readonly string[]) => void) {
  const { t } = useLingui();
  const [opening, setOpening] = useState<Opening>({ step: 'choosing' });
  const underWay = useRef<AbortController | null>(null);
  const begin = (): AbortSignal => {
    underWay.current?.abort();
    underWay.current = new AbortController();
    return underWay.current.signal;
  };
  useEffect(
    () => () => {
      underWay.current?.abort();
      void letGoOfFile();
    },
    [],
  );
  const reset = () => {
    underWay.current?.abort();
    void letGoOfFile();
    setOpening({ step: 'choosing' });
  };
  const open = async (chosen: File) => {
    const { name } = chosen;
    const signal = begin();
    setOpening({ step: 'reading', name, done: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setOpening({ step: 'reading', name, done });
    };
    const file = await openFile(chosen, { signal, onProgress });
    if (signal.aborted || file.kind === 'stopped') return;
    if (file.kind === 'refused') setOpening({ step: 'refused', name, says: file.says });
    else setOpening({ step: 'found', name, file, failure: null });
  };
  const importChosen = async (name: string, file: Sound, chosen: readonly Chosen[]) => {
    const signal = begin();
    setOpening({ step: 'importing', name, done: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setOpening({ step: 'importing', name, done });
    };
    const copyTitle = (title: string) => t`${title} (copy)`;
    const imported = await importFile(file.file, chosen, copyTitle, { signal, onProgress });
    if (imported.kind === 'imported') onImported(imported.ids);
    else if (imported.kind === 'stopped') setOpening({ step: 'found', name, file, failure: null });
    else setOpening({ step: 'found', name, file, failure: imported });
  };
  /** Stops reading, or takes back what an import has written so far. */
  const stop = () => underWay.current?.abort();
  return { opening, open, importChosen, reset, stop };
}
