import { useSyncExternalStore } from 'react';

/** Wide enough for a panel beside the page. */
const query = '(min-width: 1100px)';

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
