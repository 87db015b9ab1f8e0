import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import s from './today-panel.module.css';

interface SectionProps<R> {
  readonly title: string;
  /** Said on the same line where there is nothing. */
  readonly none: string;
  /** All, or the first of them. */
  readonly rows: readonly R[];
  readonly count: number;
  /** The rest is wanted: `rows` are to become all. */
  readonly onWhole: () => void;
  readonly children: (row: R) => ReactNode;
}

/** Drawn at first; the rest on demand, since at size there are thousands. */
const most = 30;

/** A heading and its list; one quiet line where the list is empty. */
export function Section<R>({ title, none, rows, count, onWhole, children }: SectionProps<R>) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const hasRest = isWhole && rows.length > most;
  // The button goes; the focus stays where the rest begins.
  useEffect(() => {
    if (hasRest) list.current?.children[most]?.querySelector('a')?.focus();
  }, [hasRest]);
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <section className={s.section}>
      <h2 className={s.heading}>
        {title}
        {count === 0 ? <span className={s.none}>{none}</span> : null}
      </h2>
      {count > 0 && (
        <ul ref={list} className={s.list}>
          {shown.map(children)}
        </ul>
      )}
      {count > shown.length && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            setWhole(true);
            onWhole();
          }}
        >
          <Trans>Show all {count}</Trans>
        </Button>
      )}
    </section>
  );
}
