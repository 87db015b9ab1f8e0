import { useState, type PointerEvent } from 'react';

interface Drag {
  readonly issueId: string;
  /** Before which row it would land; null until it was moved. */
  readonly before: number | null;
}

/** Dragging a row by its handle: where it would land, and what happens when it is let go. */
export function useRowDrag(onDrop: (issueId: string, before: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    drop: drag?.before ?? null,
    cancel: () => setDrag(null),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const handle = (event.target as Element).closest<HTMLElement>('[data-drag]');
        const issueId = handle?.dataset['drag'];
        if (!handle || issueId === undefined || event.button !== 0) return;
        handle.setPointerCapture(event.pointerId);
        setDrag({ issueId, before: null });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return;
        scrollNearEdge(event.currentTarget, event.clientY);
        setDrag({ ...drag, before: rowBelow(event.currentTarget, event.clientY) });
      },
      onPointerUp: () => {
        if (drag !== null && drag.before !== null) onDrop(drag.issueId, drag.before);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}

const edge = 48;

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + edge) scroller.scrollTop -= 16;
  else if (y > bottom - edge) scroller.scrollTop += 16;
}

/** The row before whose middle the pointer is; past all of them, the one after the last. */
function rowBelow(scroller: HTMLElement, y: number): number | null {
  const rows = [...scroller.querySelectorAll<HTMLElement>('[role="row"][data-index]')];
  const index = (row: HTMLElement | undefined) => Number(row?.dataset['index']);
  const below = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (below) return index(below);
  return rows.length === 0 ? null : index(rows.at(-1)) + 1;
}
