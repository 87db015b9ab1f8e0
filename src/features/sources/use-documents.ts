import { useEffect, useEffectEvent, useState } from 'react';

interface Documents {
  readonly onFile: (file: File) => void;
  /** Pasted where no field has the focus. */
  readonly onPaste?: ((html: string, plain: string) => void) | undefined;
  readonly isOn: boolean;
}

/** Takes documents that are dropped or pasted anywhere on the page. Returns whether a file hovers now. */
export function useDocuments({ onFile, onPaste, isOn }: Documents): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  const paste = useEffectEvent((html: string, plain: string) => onPaste?.(html, plain));
  const pastes = onPaste !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        take(file);
      },
      { signal },
    );
    if (pastes) {
      document.addEventListener(
        'paste',
        (event) => {
          if (
            isTyping(event.target) ||
            document.querySelector('[role="dialog"]:not([data-sheet])')
          ) {
            return;
          }
          const [file] = event.clipboardData?.files ?? [];
          const html = event.clipboardData?.getData('text/html') ?? '';
          const plain = event.clipboardData?.getData('text/plain') ?? '';
          if (html.trim() === '' && plain.trim() === '') {
            if (file) take(file);
            return;
          }
          event.preventDefault();
          paste(html, plain);
        },
        { signal },
      );
    }
    return () => stop.abort();
  }, [isOn, pastes]);
  return isOver && isOn;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
