import { useEffect, useState } from 'react';

/**
 * Inside what floats: when it closes, the focus returns to what opened it. React Aria tries once, in the
 * next frame, when the page below may still be inert; this goes on until it can.
 */
export function FocusReturn() {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => giveBack(opener, mostFrames), [opener]);
  return null;
}

/** Half a second and more, even on a busy machine. */
const mostFrames = 30;

function giveBack(opener: Element | null, framesLeft: number): void {
  if (framesLeft === 0 || !(opener instanceof HTMLElement)) return;
  requestAnimationFrame(() => {
    // Somebody has it, or what opened this is gone.
    if (document.activeElement !== document.body || !opener.isConnected) return;
    opener.focus({ preventScroll: true });
    giveBack(opener, framesLeft - 1);
  });
}
