import type { ReactNode } from 'react';
import s from './view-links.module.css';

interface ViewLinksProps {
  readonly label: string;
  /** Links; the one that is followed carries aria-current. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Links to other views or parts of one list, below its heading; more quiet than tabs. */
export function ViewLinks({ label, children, className = '' }: ViewLinksProps) {
  return (
    <nav className={`${s['links']} ${className}`.trim()} aria-label={label}>
      {children}
    </nav>
  );
}
