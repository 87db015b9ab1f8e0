import { useEffect } from 'react';

/**
 * What the bar itself held, or what asked a question from it, is gone with the selection: the focus goes back to
 * the row from which the choosing began, or into the table where that row is gone too.
 */
export function useFocusBack(): void {
  useEffect(() => {
    const from = document.activeElement;
    return () =>
      void requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const isThere = from?.isConnected === true && from !== document.body;
        const back = isThere ? from : document.querySelector('#main [role="grid"] [tabindex="0"]');
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      });
  }, []);
}
