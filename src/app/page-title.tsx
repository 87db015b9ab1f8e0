import { useEffect } from 'react';

/** Names the page in the tab, the history and to screen readers. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
  return null;
}
