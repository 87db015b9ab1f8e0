import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { useAbove } from './use-above.ts';
import styles from './row-window.module.css';

/** Up to so many rows stand in the page whole, where the browser’s own search and print find them. */
export const maxPlainRows = 200;

export interface WindowLine {
  readonly id: string;
  /** Where rows hang under others: how deep, and which of how many there. Else each is one of all. */
  readonly among?: { readonly level: number; readonly place: number; readonly count: number };
}

interface RowWindowProps<Line extends WindowLine> {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Pixels that a row takes before it is drawn. */
  readonly estimate: (line: Line) => number;
  readonly row: (line: Line) => ReactNode;
  /** The row that is unfolded: it stays drawn, as does the one with the focus. */
  readonly openId: string | null;
  /** Told how a row that is not drawn is shown; returns how to take that back. */
  readonly offer: (show: (id: string) => boolean) => () => void;
}

/** A list that draws only the rows in sight, in whatever box scrolls around it; each has its own height. */
export function RowWindow<Line extends WindowLine>({ lines, ...props }: RowWindowProps<Line>) {
  const indices = new Map(lines.map(({ id }, index) => [id, index]));
  const keyOf = (index: number) => lines[index]?.id ?? index;
  const indexOf = (id: string | null) => (id === null ? undefined : indices.get(id));
  return <Rows lines={lines} keyOf={keyOf} indexOf={indexOf} {...props} />;
}

interface RowsProps<Line extends WindowLine> extends RowWindowProps<Line> {
  readonly keyOf: (index: number) => string | number;
  readonly indexOf: (id: string | null) => number | undefined;
}

/** Apart, since TanStack Virtual's instance changes in place and the compiler leaves this component alone. */
function Rows<Line extends WindowLine>(props: RowsProps<Line>) {
  const { label, lines, keyOf, indexOf, estimate, row, openId, offer } = props;
  const list = useRef<HTMLOListElement>(null);
  const place = useAbove(list);
  const above = place?.above ?? 0;
  const [focusId, setFocusId] = useState<string | null>(null);
  const kept = keptAround(indexOf(focusId), indexOf(openId), lines.length);
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this component, as wished
  const rows = useVirtualizer<Element, HTMLLIElement>({
    count: lines.length,
    getScrollElement: () => place?.box ?? null,
    estimateSize: (index) => {
      const line = lines[index];
      return line === undefined ? 0 : estimate(line);
    },
    getItemKey: keyOf,
    scrollMargin: above,
    overscan: 6,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b),
  });
  const show = useEffectEvent((id: string) => {
    const index = indexOf(id);
    if (index !== undefined) rows.scrollToIndex(index, { align: 'center' });
    return index !== undefined;
  });
  useEffect(() => offer((id) => show(id)), [offer]);
  const onFocus = ({ target }: FocusEvent) => {
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN);
    const line = lines[index];
    if (line !== undefined) setFocusId(line.id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears which row has the focus, and does nothing with it
    <ol
      ref={list}
      className={styles.window}
      aria-label={label}
      style={{ blockSize: rows.getTotalSize() }}
      onFocus={onFocus}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        const among = line.among ?? { level: undefined, place: index + 1, count: lines.length };
        return (
          <li
            key={key}
            ref={rows.measureElement}
            className={styles.row}
            data-index={index}
            aria-level={among.level}
            aria-posinset={among.place}
            aria-setsize={among.count}
            style={{ translate: `0 ${start - above}px` }}
          >
            <Line line={line} row={row} />
          </li>
        );
      })}
    </ol>
  );
}

/** A component of its own, so that scrolling draws no row again. */
function Line<Of>({ line, row }: { readonly line: Of; readonly row: (line: Of) => ReactNode }) {
  return row(line);
}

/** The row with the focus has both neighbours, to which the keys go from it. */
function keptAround(
  focus: number | undefined,
  open: number | undefined,
  count: number,
): readonly number[] {
  const around = focus === undefined ? [] : [focus - 1, focus, focus + 1];
  return [...around, ...(open === undefined ? [] : [open])].filter(
    (index) => index >= 0 && index < count,
  );
}
