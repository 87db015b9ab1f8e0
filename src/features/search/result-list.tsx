import type { Completion } from '#domain/query-completion.ts';
import type { SearchHit } from '#domain/search-hit.ts';
import type { SearchAnswer } from '#state/search.ts';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { CompletionRow } from './completion-row.tsx';
import { HitRow } from './hit-row.tsx';
import styles from './search.module.css';

interface ResultListProps {
  readonly id: string;
  readonly answer: SearchAnswer | null;
  readonly activeId: string | undefined;
  readonly idOf: (place: number) => string;
  readonly onComplete: (completion: Completion) => void;
  readonly onOpen: () => void;
}

/** Filters that can be typed on, then the finds, best first: one list for the keys. */
export function ResultList({ id, answer, activeId, idOf, onComplete, onOpen }: ResultListProps) {
  const { t } = useLingui();
  const completions = answer?.completions ?? [];
  const hits = hitsToDraw(answer, useDeferredValue(answer));
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

/** About as many as are in view. */
const screenful = 12;

/** The first ones of an answer at once; those below follow when these are painted, and until then stand as they were. */
function hitsToDraw(answer: SearchAnswer | null, drawn: SearchAnswer | null): readonly SearchHit[] {
  const hits = answer?.hits ?? [];
  if (answer === drawn || hits.length <= screenful) return hits;
  const first = hits.slice(0, screenful);
  const ids = new Set(first.map(({ id }) => id));
  const others = drawn?.hits.slice(screenful) ?? [];
  return [...first, ...others.filter(({ id }) => !ids.has(id))];
}
