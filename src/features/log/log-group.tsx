import type { LogLine, LogView } from '#domain/log-view.ts';
import { stanceLabels, type Stance } from '#domain/stance.ts';
import { TabCount } from '#ui/tab-count.tsx';
import { useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import styles from './log.module.css';

interface LogGroupProps {
  readonly heading: LogLine['heading'];
  readonly grouping: LogView['grouping'];
  readonly book: LogBook;
}

/** Above the first entry of a group. */
export function LogGroup({ heading, grouping, book }: LogGroupProps) {
  const { t, i18n } = useLingui();
  if (!heading) return null;
  const { key, count } = heading;
  const nameOf = () => {
    switch (grouping) {
      case 'party':
        return book.parties.get(key)?.name;
      case 'track':
        return book.tracks.get(key)?.title;
      case 'issue':
        return book.issues.get(key)?.title;
      case 'stance':
      case null:
        return i18n._(stanceLabels[key as Stance]);
    }
  };
  return (
    <h2 className={styles['group']} dir="auto">
      {nameOf() ?? t`Unsorted`} <TabCount>{count}</TabCount>
    </h2>
  );
}
