import type { ReactNode } from 'react';
import s from './today-panel.module.css';

interface SectionProps {
  readonly title: string;
  /** Said on the same line where there is nothing. */
  readonly none: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A heading and its list; one quiet line where the list is empty. */
export function Section({ title, none, count, children }: SectionProps) {
  return (
    <section className={s.section}>
      <h2 className={s.heading}>
        {title}
        {count === 0 ? <span className={s.none}>{none}</span> : null}
      </h2>
      {count > 0 && <ul className={s.list}>{children}</ul>}
    </section>
  );
}
