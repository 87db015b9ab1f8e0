import { formatDate } from '#domain/format-date.ts';
import type { FuzzyDate } from '#domain/fuzzy-date.ts';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface DateTextProps {
  readonly date: FuzzyDate;
  /** In place of "date unknown". */
  readonly fallback?: ReactNode;
}

/** A date as it is recorded: a day, a range, or the words in which it was given. */
export function DateText({ date, fallback }: DateTextProps) {
  const { t, i18n } = useLingui();
  const words = formatDate(date, i18n.locale);
  if (words === null) return <>{fallback ?? t`date unknown`}</>;
  return (
    <span className="num" dir="auto">
      {words}
    </span>
  );
}
