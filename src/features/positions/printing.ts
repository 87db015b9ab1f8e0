import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** True from before the page is laid out for printing until after it. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia('print');
  const set = (value: boolean) => {
    isPrinting = value;
    onChange();
  };
  const start = () => set(true);
  const end = () => set(false);
  const follow = () => set(media.matches);
  globalThis.addEventListener('beforeprint', start);
  globalThis.addEventListener('afterprint', end);
  media.addEventListener('change', follow);
  return () => {
    globalThis.removeEventListener('beforeprint', start);
    globalThis.removeEventListener('afterprint', end);
    media.removeEventListener('change', follow);
  };
}
