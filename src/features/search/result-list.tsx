import type { Completion } from '#domain/query-completion.ts';
import type { SearchHit } from '#domain/search-hit.ts';
import { useLingui } from '@lingui/react/macro';
import { CompletionRow } from './completion-row.tsx';
import { HitRow } from './hit-row.tsx';
import styles from './search.module.css';

interface ResultListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly hits: readonly SearchHit[];
  readonly activeId: string | undefined;
  readonly idOf: (place: number) => string;
  readonly onComplete: (completion: Completion) => void;
  readonly onOpen: () => void;
}

/** Filters that can be typed on, then the finds, best first: one list for the keys. */
export function ResultList(props: ResultListProps) {
  const { id, completions, hits, activeId, idOf, onComplete, onOpen } = props;
  const { t } = useLingui();
  return (
    <div id={id} role="listbox" aria-label={t`Found`} className={styles['list']}>
      {completions.length > 0 && (
        <div role="group" aria-label={t`Filters`} className={styles['completions']}>
          {completions.map((completion, at) => (
            <CompletionRow
              key={`${completion.key}:${completion.value}`}
              completion={completion}
              id={idOf(at)}
              isActive={activeId === idOf(at)}
              onChoose={() => onComplete(completion)}
            />
          ))}
        </div>
      )}
      {hits.length > 0 && (
        <div role="group" aria-label={t`Records`} className={styles['hits']}>
          {hits.map((hit, place) => (
            <HitRow
              key={hit.id}
              hit={hit}
              id={idOf(completions.length + place)}
              isActive={activeId === idOf(completions.length + place)}
              onOpen={onOpen}
            />
          ))}
        </div>
      )}
    </div>
  );
}
