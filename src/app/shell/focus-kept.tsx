import { useEffect } from 'react';

/** Milliseconds in which whoever takes a thing away, or a dialog that closes, may put the focus elsewhere. */
const grace = 700;

/** Where what held the focus is gone (a deleted row's menu), the page holds it: the keyboard goes on from there. */
export function FocusKept() {
  useEffect(() => {
    const main = document.getElementById('main');
    if (!main) return;
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () =>
      last !== null && !last.isConnected && document.activeElement === document.body;
    const remember = (event: FocusEvent) => {
      // It was found again: what is lost next has its own time.
      clearTimeout(timer);
      last = event.target as Element;
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isLost()) main.focus({ preventScroll: true });
      }, grace);
    });
    document.addEventListener('focusin', remember);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return null;
}
