import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import s from './today-panel.module.css';

interface SectionProps<R> {
  readonly title: string;
  /** Said on the same line where there is nothing. */
  readonly none: string;
  readonly rows: readonly R[];
  readonly children: (row: R) => ReactNode;
}

/** Drawn at first; the rest on demand, since at size there are thousands. */
const most = 30;

/** A heading and its list; one quiet line where the list is empty. */
export function Section<R>({ title, none, rows, children }: SectionProps<R>) {
  const [isWhole, setWhole] = useState(false);
  const count = rows.length;
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <section className={s.section}>
      <h2 className={s.heading}>
        {title}
        {count === 0 ? <span className={s.none}>{none}</span> : null}
      </h2>
      {count > 0 && <ul className={s.list}>{shown.map(children)}</ul>}
      {count > shown.length && (
        <Button
          variant="quiet"
          size="small"
          onClick={({ currentTarget }) => {
            // The button goes; the focus stays where the rest begins.
            const next = currentTarget.previousElementSibling;
            setWhole(true);
            requestAnimationFrame(() => next?.children[most]?.querySelector('a')?.focus());
          }}
        >
          <Trans>Show all {count}</Trans>
        </Button>
      )}
    </section>
  );
}
