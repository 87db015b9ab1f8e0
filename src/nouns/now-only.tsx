import type { ReactNode } from 'react';
import { useIsPast } from './as-of-day.ts';

interface NowOnlyProps {
  readonly children: ReactNode;
  /** What stands in its place while an earlier day is shown. */
  readonly past?: ReactNode;
}

/** What changes the record: left out while an earlier day is shown. */
export function NowOnly({ children, past = null }: NowOnlyProps) {
  return useIsPast() ? past : children;
}
