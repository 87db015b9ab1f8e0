import type { MergeItem } from '#domain/merge-plan.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './merge.module.css';

interface MergeWindowProps {
  readonly label: string;
  readonly items: readonly MergeItem[];
  readonly row: (item: MergeItem) => ReactNode;
}

/** Only the records in sight, in whatever box scrolls around them; each has its own height. */
export function MergeWindow({ label, items, row }: MergeWindowProps) {
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
    count: items.length,
    getScrollElement: () => place?.box ?? null,
    estimateSize: (index) => 72 + (items[index]?.fields.length ?? 0) * 84,
    getItemKey: (index) => items[index]?.id ?? index,
    scrollMargin: place?.above ?? 0,
    overscan: 6,
  });
  return (
    <ol
      ref={list}
      className={styles['window']}
      aria-label={label}
      style={{ blockSize: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map((each) => {
        const item = items[each.index];
        return item === undefined ? null : (
          <li
            key={each.key}
            ref={rows.measureElement}
            className={styles['row']}
            data-index={each.index}
            aria-posinset={each.index + 1}
            aria-setsize={items.length}
            style={{ translate: `0 ${each.start - (place?.above ?? 0)}px` }}
          >
            {row(item)}
          </li>
        );
      })}
    </ol>
  );
}

function scrollerOf(element: Element): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
