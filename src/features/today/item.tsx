import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Names } from './names.ts';
import s from './today-panel.module.css';

interface ItemProps {
  /** The date, as far as there is one. */
  readonly when: ReactNode;
  readonly to: string;
  readonly title: string;
  /** After the negotiation's title. */
  readonly facts: readonly (string | undefined)[];
  readonly negotiationId: string;
  readonly folders: Names['folders'];
  readonly children?: ReactNode;
}

/** One line of a list: when, what, where it belongs. */
export function Item({ when, to, title, facts, negotiationId, folders, children }: ItemProps) {
  const all = [...facts, folders.get(negotiationId)?.title].filter(Boolean);
  return (
    <li className={s.item} data-record={to}>
      <div className={s.when}>{when}</div>
      <div className={s.what}>
        <Link className={s.title} to={to} dir="auto">
          {title}
        </Link>
        {children}
        <p className={s.facts}>
          {all.map((fact, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two facts may read the same; their order never changes
            <Fragment key={index}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  );
}
