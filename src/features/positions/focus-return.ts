import { useLayoutEffect, useRef } from 'react';
import { rovingCell } from './grid-focus.ts';
import type { TableLines } from './table-view.ts';

/** The focus comes back to the table when what was opened from it closes, or when its row was moved. */
export function useFocusReturn(
  scroller: HTMLElement | null,
  isOpen: boolean,
  lines: TableLines['lines'],
): void {
  const last = useRef({ isOpen, lines });
  const wasInside = useRef(false);
  useLayoutEffect(() => {
    const hasClosed = last.current.isOpen && !isOpen;
    const hasMoved = wasInside.current && last.current.lines !== lines;
    last.current = { isOpen, lines };
    if ((hasClosed || hasMoved) && document.activeElement === document.body) {
      rovingCell(scroller)?.focus({ preventScroll: true });
    }
  }, [isOpen, lines, scroller]);
  useLayoutEffect(() => {
    const note = () => {
      wasInside.current = scroller?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [scroller]);
}
