import { EmptyHint } from '#nouns/empty-hint.tsx';
import { NowOnly } from '#nouns/now-only.tsx';
import type { NextStep } from '#domain/next-step.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { matchesStepFilter, noStepFilter } from '#domain/step-filter.ts';
import { isFinished, stepState } from '#domain/step-state.ts';
import type { StepNode } from '#domain/step-tree.ts';
import { usualView } from '#domain/list-view.ts';
import { groupedSteps, stepChoices } from '#domain/step-view.ts';
import type { Track } from '#domain/track.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { MissingRecord } from '#nouns/missing-record.tsx';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { newStep } from '#state/commands/new-records.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CycleCallout } from './cycle-callout.tsx';
import { FinishedSteps } from './finished-steps.tsx';
import { NextMoves } from './next-moves.tsx';
import { useStepBook } from './step-book.ts';
import { StepFilterBar } from './step-filter-bar.tsx';
import { StepGroups } from './step-groups.tsx';
import { UndatedMeetings } from './undated-meetings.tsx';
import { useOpenItem } from './use-open-item.ts';
import { isStepFilterOn, useStepFilter } from './use-step-filter.ts';
import styles from './steps-panel.module.css';

const StepDialog = lazy(() =>
  import('./step-dialog.tsx').then((module) => ({ default: module.StepDialog })),
);

interface StepsPanelProps {
  readonly negotiation: Negotiation;
  /** Only this track's steps. */
  readonly track?: Track | undefined;
  /** Beside something else: with its own heading, without filters. */
  readonly variant?: 'page' | 'aside' | undefined;
}

/** Who does what, by when or once what, and whose move it is. */
export function StepsPanel({ negotiation, track, variant = 'page' }: StepsPanelProps) {
  const { i18n } = useLingui();
  const id = useId();
  const book = useStepBook(negotiation, track);
  const [openId, open] = useOpenItem();
  const [filterOfUrl, setFilter] = useStepFilter();
  const [isAdding, setIsAdding] = useState(false);
  const viewing = useListView(stepChoices, useSearchParams());
  const viewActions = useViewActions();
  const view = variant === 'page' ? viewing.view : usualView;
  const filter = variant === 'page' ? filterOfUrl : noStepFilter;
  const isFiltered = isStepFilterOn(filter);
  const matching = book.shown.filter((step) =>
    matchesStepFilter(step, stepState(step, book.context), filter),
  );
  const unfinished = matching.filter((step) => !isFinished(step));
  const finished = matching.filter((step) => isFinished(step));
  const listed = filter.state === 'done' ? finished : unfinished;
  const groups = groupedSteps(listed, view.grouping, view.order);
  const rows = flatten(groups.flatMap((group) => group.nodes)).map(({ id: stepId, title }) => ({
    noun: 'steps' as const,
    id: stepId,
    negotiationId: negotiation.id,
    issueId: null,
    title,
  }));
  useSelectableRows(variant === 'page' ? rows : null);
  const opening = { openId, onOpen: open };
  // Beside meetings `?item=` may name one of those.
  const isMissing = variant === 'page' && openId !== null && !book.steps.has(openId);
  const adding = useOffered(newStep, () => setIsAdding(true));
  const add = (
    <NowOnly>
      <Button icon="plus" {...adding}>
        {i18n._(newStep.label)}
      </Button>
    </NowOnly>
  );
  return (
    <section className={styles.panel} data-variant={variant} aria-labelledby={id}>
      <div className={styles.bar}>
        <h2 className={variant === 'aside' ? styles.heading : 'visually-hidden'} id={id}>
          <Trans>Next steps</Trans>
        </h2>
        {variant === 'page' && book.shown.length > 0 && (
          <StepFilterBar filter={filter} onChange={setFilter} book={book}>
            <ListViewMenu viewing={viewing} actions={viewActions} />
          </StepFilterBar>
        )}
        {(book.shown.length > 0 || variant === 'aside') && add}
      </div>
      <div className={styles.missing}>{isMissing && <MissingRecord item={openId} />}</div>
      <NextMoves book={book} />
      <CycleCallout book={book} />
      {book.shown.length === 0 && (
        <EmptyState
          title={<Trans>No next steps yet</Trans>}
          actions={variant === 'page' ? add : undefined}
          size="small"
          level={3}
        >
          <EmptyHint>
            <Trans>Add who is to do what, by when, or once what has happened.</Trans>
          </EmptyHint>
        </EmptyState>
      )}
      {book.shown.length > 0 && listed.length === 0 && (
        <p className={styles.none}>
          {isFiltered ? (
            <>
              <Trans>No step matches.</Trans>{' '}
              <Button size="small" variant="quiet" onClick={() => setFilter(noStepFilter)}>
                <Trans>Show all steps</Trans>
              </Button>
            </>
          ) : (
            <Trans>Nothing is open: every step is finished.</Trans>
          )}
        </p>
      )}
      <div className={styles.inner}>
        <ShownColumns view={view}>
          <StepGroups
            groups={groups}
            grouping={view.grouping}
            book={book}
            variant={variant}
            {...opening}
          />
          {filter.isUndated && <UndatedMeetings book={book} />}
          {filter.state === null && !filter.isUndated && finished.length > 0 && (
            <FinishedSteps steps={finished} book={book} variant={variant} {...opening} />
          )}
        </ShownColumns>
      </div>
      {isAdding && (
        <Suspense fallback={null}>
          <StepDialog book={book} step={null} onClose={() => setIsAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}

function flatten(nodes: readonly StepNode[]): readonly NextStep[] {
  return nodes.flatMap(({ step, children }) => [step, ...flatten(children)]);
}
