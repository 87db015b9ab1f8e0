import type { OpenItem } from './use-item.ts';
import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useFarRows } from '#state/far-rows.ts';
import { GroupHead } from './group-head.tsx';
import { PhoneIssue } from './phone-issue.tsx';
import type { TableLines, TableView } from './table-view.ts';
import { useSelectableIssues } from './use-chosen-issues.ts';
import s from './phone.module.css';

interface PhoneListProps extends TableLines {
  readonly view: TableView;
  readonly opened: OpenItem;
}

/**
 * On a phone: one block an issue, a line a party. The page itself scrolls. The compiler leaves this
 * component alone, since the virtualiser changes in place.
 */
export function PhoneList({ lines, positions, view, opened }: PhoneListProps) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this component, as wished
  const blocks = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: lines.length,
    getScrollElement: () => page,
    estimateSize: () => 120 + 84 * Math.min(view.columns.length, 12),
    getItemKey: (index) => lines[index]?.issue.id ?? index,
    overscan: 2,
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    if (!list.current) return;
    const scroller = scrollParent(list.current);
    const { top: pageTop } = scroller.getBoundingClientRect();
    setPage(scroller);
    setTop(Math.round(list.current.getBoundingClientRect().top - pageTop + scroller.scrollTop));
  }, []);
  useSelectableIssues(lines);
  useFarRows(
    (id) => lines.findIndex(({ issue }) => issue.id === id),
    (index) => blocks.scrollToIndex(index, { align: 'center' }),
  );
  return (
    <ol
      ref={list}
      className={s.list}
      aria-label={t`Positions by issue`}
      style={{ blockSize: blocks.getTotalSize() }}
    >
      {blocks.getVirtualItems().map(({ key, index, start }) => {
        const line = lines[index];
        return (
          line && (
            <li
              key={key}
              ref={blocks.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={s.block}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {line.heading && (
                <h2 className={s.group}>
                  <GroupHead heading={line.heading} />
                </h2>
              )}
              <PhoneIssue line={line} positions={positions} view={view} onOpen={opened.open} />
            </li>
          )
        );
      })}
    </ol>
  );
}

function scrollParent(element: HTMLElement): HTMLElement {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.documentElement;
}
