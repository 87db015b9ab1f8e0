import { type DragEvent, type KeyboardEvent, useState } from 'react';

interface Order {
  /** For the row: takes what is dropped on it, and Alt with arrows from anything inside. */
  readonly row: (id: string) => {
    readonly 'data-dragged': boolean | undefined;
    readonly 'data-drop': 'before' | 'after' | undefined;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the handle by which a row is dragged. */
  readonly handle: (id: string) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/**
 * Putting rows in another order by dragging a handle, or by Alt with the arrow keys.
 * @param ids in their present order
 * @param onMove told the row and the index at which it shall stand among the others
 */
export function useOrder(
  ids: readonly string[],
  onMove: (id: string, index: number) => void,
): Order {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const stop = () => {
    setDragged(null);
    setOver(null);
  };
  const isDown = dragged !== null && over !== null && ids.indexOf(dragged) < ids.indexOf(over);
  return {
    row: (id) => ({
      'data-dragged': dragged === id || undefined,
      'data-drop': over === id && dragged !== id ? (isDown ? 'after' : 'before') : undefined,
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (over !== id) setOver(id);
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== id) onMove(dragged, ids.indexOf(id));
        stop();
      },
      onKeyDown: (event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (by === 0 || !event.altKey) return;
        const index = ids.indexOf(id) + by;
        event.preventDefault();
        if (index >= 0 && index < ids.length) onMove(id, index);
      },
    }),
    handle: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        setDragged(id);
      },
      onDragEnd: stop,
    }),
  };
}
