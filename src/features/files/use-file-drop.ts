import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes a file that is dropped anywhere on the page; without it the browser would leave for the file.
 * Returns whether one hovers now.
 */
export function useFileDrop(onDropped: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onDropped);
  useEffect(() => {
    const follow = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => does(event), {
        signal: follow.signal,
      });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    });
    return () => follow.abort();
  }, []);
  return isOver;
}
