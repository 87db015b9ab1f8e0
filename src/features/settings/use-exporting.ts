import type { ExportChoice } from '#state/export-task.ts';
import { exportFile, type Exported } from '#state/files.ts';
import { useEffect, useRef, useState } from 'react';

type Exporting =
  | { readonly step: 'idle' }
  | { readonly step: 'writing'; readonly done: number }
  | { readonly step: 'written'; readonly exported: Exported };

/** The way of an export to its file. Leaving it stops what is under way. */
export function useExporting() {
  const [exporting, setExporting] = useState<Exporting>({ step: 'idle' });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);
  const start = async (choice: ExportChoice) => {
    underWay.current?.abort();
    const own = new AbortController();
    underWay.current = own;
    setExporting({ step: 'writing', done: 0 });
    const onProgress = (done: number) => {
      if (!own.signal.aborted) setExporting({ step: 'writing', done });
    };
    const exported = await exportFile(choice, { onProgress, signal: own.signal });
    if (underWay.current === own) setExporting({ step: 'written', exported });
  };
  const stop = () => underWay.current?.abort();
  const reset = () => {
    underWay.current?.abort();
    underWay.current = null;
    setExporting({ step: 'idle' });
  };
  return { exporting, start, stop, reset };
}
