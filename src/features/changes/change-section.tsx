import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import s from './changes.module.css';

interface ChangeSectionProps<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly children: (row: R) => ReactNode;
}

/** Drawn at first, and more of them on demand, since at size there are tens of thousands. */
const most = 20;
const more = 100;

/** Changes of one kind with their number; left out where there are none. */
export function ChangeSection<R>({ title, rows, children }: ChangeSectionProps<R>) {
  const [wanted, setWanted] = useState(most);
  const list = useRef<HTMLUListElement>(null);
  const begun = useRef(0);
  // The button moves away; the focus goes to where the rest begins.
  useEffect(() => {
    const first = list.current?.children[begun.current];
    begun.current = Infinity;
    if (wanted > most && first instanceof HTMLElement) focusOn(first);
  }, [wanted]);
  const count = rows.length;
  if (count === 0) return null;
  const rest = count - wanted;
  const showMore = () => {
    begun.current = wanted;
    setWanted(rest > more ? wanted + more : Infinity);
  };
  return (
    <section className={s.section} aria-label={title}>
      <h2 className={s.heading}>
        {title} <span className={s.number}>{count}</span>
      </h2>
      <ul ref={list} className={s.list}>
        {(rest > 0 ? rows.slice(0, wanted) : rows).map(children)}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" size="small" onClick={showMore}>
          {rest > more ? <Trans>Show {more} more</Trans> : <Trans>Show all {count}</Trans>}
        </Button>
      )}
    </section>
  );
}

function focusOn(row: HTMLElement): void {
  const link = row.querySelector('a');
  if (link === null) row.tabIndex = -1;
  (link ?? row).focus();
}
