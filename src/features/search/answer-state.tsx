import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Searching } from './use-search.ts';
import styles from './search.module.css';

interface AnswerStateProps {
  readonly searching: Searching;
  readonly query: string;
}

/** How much was found, and whether all was searched. */
export function AnswerState({ searching, query }: AnswerStateProps) {
  const { t } = useLingui();
  const { answer, hasFailed, retry } = searching;
  if (hasFailed) {
    return (
      <Callout
        tone="danger"
        title={t`Search could not read what is here`}
        actions={
          <Button size="small" onClick={retry}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>
          Nothing was changed or lost. Try again; if it goes on, reload the page, then search anew.
        </Trans>
      </Callout>
    );
  }
  const isBlank = query.trim() === '';
  const isNothing = answer !== null && answer.total === 0 && asksForSomething(answer);
  return (
    <>
      <p className={styles['count']} role="status">
        {answer && !answer.isReady && <Reading records={answer.records} />}
        {answer && !isBlank && asksForSomething(answer) && !isNothing && (
          <Plural value={answer.total} one="# record found" other="# records found" />
        )}
        {answer && answer.near > 0 && answer.near === answer.total && (
          <>
            {' · '}
            <Trans>Nothing is spelled exactly so; these are close.</Trans>
          </>
        )}
      </p>
      {isBlank && (
        <p className={styles['hint']}>
          <Trans>
            Type words of any language, in any order. A filter is typed as its name, a colon and a
            value; a minus before it leaves out what matches.
          </Trans>
        </p>
      )}
      {isNothing && answer.isReady && !isBlank && (
        <EmptyState title={<Trans>Nothing found</Trans>} size="small">
          <Trans>
            Try fewer or other words, or take out a filter. Every word must stand in the record or
            in the name of what it belongs to.
          </Trans>
        </EmptyState>
      )}
    </>
  );
}

function Reading({ records }: { readonly records: number }) {
  return (
    <>
      <Plural
        value={records}
        one="Still reading: # record so far, there may be more."
        other="Still reading: # records so far, there may be more."
      />{' '}
    </>
  );
}

function asksForSomething({ terms, refusals }: NonNullable<Searching['answer']>): boolean {
  return terms.length > refusals.length;
}
