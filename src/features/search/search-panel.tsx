import type { Term } from '#domain/query.ts';
import { useToday } from '#nouns/use-today.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '#state/paths.ts';
import { AnswerState } from './answer-state.tsx';
import { KindCounts } from './kind-counts.tsx';
import { QueryChips } from './query-chips.tsx';
import { QueryRefusals } from './query-refusals.tsx';
import { ResultList } from './result-list.tsx';
import { SearchField } from './search-field.tsx';
import { useActive } from './use-active.ts';
import { useDrawnHits } from './use-drawn-hits.ts';
import { useQuery } from './use-query.ts';
import { useSearch } from './use-search.ts';
import { hitPath } from './hit-path.ts';
import styles from './search.module.css';

const atOnce = 50;

/** Finds anything in all negotiations by words and filters, as it is typed. */
export function SearchPanel() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { key } = useLocation();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { query, setQuery, write, forget } = useQuery();
  const [caret, setCaret] = useState(query.length);
  const [limit, setLimit] = useState(atOnce);
  const [isTyping, setTyping] = useState(false);
  const searching = useSearch({ query, caret, limit, today: useToday() });
  const { answer } = searching;
  const hits = useDrawnHits(answer);
  const active = useActive(answer, hits, query, caret, listId);
  const change = (next: string, at = next.length) => {
    setQuery(next);
    setCaret(at);
    setLimit(atOnce);
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(at, at));
  };
  const edit = ({ start, end, key: name, isNot }: Term) => {
    field.current?.focus();
    field.current?.setSelectionRange(start + (isNot ? 1 : 0) + name.length + 1, end);
  };
  const leave = () => {
    forget();
    // Opened by its address there is nothing to go back to.
    if (key === 'default') void navigate(paths.today);
    else void navigate(-1);
  };
  const choose = () => {
    if (!active.item) return;
    if ('query' in active.item) change(active.item.query, active.item.caret);
    else {
      write();
      void navigate(hitPath(active.item.at));
    }
  };
  return (
    <div className={styles['panel']}>
      <search className={styles['top']} aria-label={t`Everything`}>
        <SearchField
          ref={field}
          listId={listId}
          activeId={active.id}
          isOpen={active.count > 0}
          query={query}
          onType={(next, at) => {
            setQuery(next);
            setCaret(at);
            setLimit(atOnce);
            setTyping(true);
          }}
          onBlur={() => setTyping(false)}
          onCaret={setCaret}
          onMove={active.move}
          onChoose={choose}
          onComplete={
            active.completion &&
            (() => {
              if (active.completion) change(active.completion.query, active.completion.caret);
            })
          }
          onLeave={leave}
        />
        {answer && (
          <>
            <QueryChips
              query={answer.query}
              terms={answer.terms}
              refusals={answer.refusals}
              onChange={change}
              onEdit={edit}
            />
            <QueryRefusals
              query={answer.query}
              refusals={answer.refusals.filter(({ term }) => !(isTyping && holds(term, caret)))}
              onChange={change}
            />
            <KindCounts query={answer.query} counts={answer.counts} onChange={change} />
          </>
        )}
      </search>
      <AnswerState searching={searching} query={query} />
      <ResultList
        id={listId}
        completions={answer?.completions ?? []}
        hits={hits}
        activeId={active.id}
        idOf={active.idOf}
        onComplete={({ query: next, caret: at }) => change(next, at)}
        onOpen={write}
      />
      {answer && answer.total > answer.hits.length && answer.hits.length > 0 && (
        <button type="button" className={styles['more']} onClick={() => setLimit(limit + 100)}>
          <Trans>Show more</Trans>
        </button>
      )}
      <p className={styles['scope']}>
        <Trans>
          Searches all negotiations as they are now. What is in the trash is not searched.
        </Trans>
      </p>
    </div>
  );
}

/** What is still being typed is not refused yet; what an address asks for is. */
function holds({ start, end }: { readonly start: number; readonly end: number }, caret: number) {
  return start < caret && caret <= end;
}
