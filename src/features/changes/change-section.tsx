import type { ReactNode } from 'react';
import s from './changes.module.css';

interface ChangeSectionProps {
  readonly title: string;
  readonly items: readonly ReactNode[];
}

/** Changes of one kind with their number; left out where there are none. */
export function ChangeSection({ title, items }: ChangeSectionProps) {
  if (items.length === 0) return null;
  return (
    <section className={s.section} aria-label={title}>
      <h2 className={s.heading}>
        {title} <span className={s.number}>{items.length}</span>
      </h2>
      <ul className={s.list}>{items}</ul>
    </section>
  );
}
