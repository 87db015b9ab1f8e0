import type { LogKey } from '#domain/log-mark.ts';
import type { LogLine } from '#domain/log-view.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useFarRows } from '#state/far-rows.ts';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './log.module.css';

interface LogWindowProps<P extends LogKey> {
  readonly label: string;
  readonly lines: readonly LogLine<P>[];
  readonly row: (line: LogLine<P>) => ReactNode;
}

/** Only the rows in sight, in whatever box scrolls around them; each has its own height. */
export function LogWindow<P extends LogKey>({ label, lines, row }: LogWindowProps<P>) {
  const list = useRef<HTMLOListElement>(null);
  const [place, setPlace] = useState<{ readonly box: Element; readonly above: number }>();
  useLayoutEffect(() => {
    if (!list.current) return;
    const box = scrollerOf(list.current);
    const { top } = list.current.getBoundingClientRect();
    setPlace({ box, above: top - box.getBoundingClientRect().top + box.scrollTop });
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this component, as wished
  const rows = useVirtualizer<Element, HTMLLIElement>({
    count: lines.length,
    getScrollElement: () => place?.box ?? null,
    estimateSize: (index) => rowEstimate + (lines[index]?.heading ? groupEstimate : 0),
    getItemKey: (index) => lines[index]?.position.id ?? index,
    scrollMargin: place?.above ?? 0,
    overscan: 6,
  });
  useFarRows(
    (id) => lines.findIndex(({ position }) => position.id === id),
    (index) => rows.scrollToIndex(index, { align: 'center' }),
  );
  return (
    <ol
      ref={list}
      className={styles['window']}
      aria-label={label}
      style={{ blockSize: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map((item) => {
        const line = lines[item.index];
        return line === undefined ? null : (
          <li
            key={item.key}
            ref={rows.measureElement}
            className={styles['row']}
            data-index={item.index}
            aria-posinset={item.index + 1}
            aria-setsize={lines.length}
            style={{ translate: `0 ${item.start - (place?.above ?? 0)}px` }}
          >
            {row(line)}
          </li>
        );
      })}
    </ol>
  );
}

/** Pixels of a row with one line of statement. */
const rowEstimate = 104;
/** Pixels of a group’s heading. */
const groupEstimate = 48;

function scrollerOf(element: Element): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
