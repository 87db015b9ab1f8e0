import { isUnknown } from '#domain/date.ts';
import type { NextStep } from '#domain/next-step.ts';
import { stepStateLabels, type StepView } from '#domain/step-state.ts';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { useIsOpen } from '#state/inline.ts';
import { Tag } from '#ui/badge.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { MeetingLink } from './meeting-link.tsx';
import { ownerNames } from './owner-names.ts';
import type { StepBook } from './step-book.ts';
import { StepDue } from './step-due.tsx';
import { StepStatus } from './step-status.tsx';
import { TriggerText } from './trigger-text.tsx';
import styles from './step-item.module.css';

interface StepMetaProps {
  readonly step: NextStep;
  readonly view: StepView;
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
}

/** Under the title: who, by when, what it waits for, where it comes from. */
export function StepMeta({ step, view, book, variant }: StepMetaProps) {
  const { t, i18n } = useLingui();
  const isDating = useIsOpen(step.id, 'date');
  const isShown = useIsShown();
  const owners = ownerNames(step, book, { party: t`missing party`, person: t`missing person` });
  const pending = view.triggers.filter(({ state }) => state !== 'happened');
  const isOver = step.status === 'lapsed' || step.status === 'cancelled';
  const facts: { key: string; value: ReactNode }[] = [
    {
      key: 'owner',
      value:
        owners.length > 0 ? (
          <bdi>{new Intl.ListFormat(i18n.locale).format(owners)}</bdi>
        ) : (
          t`owner not recorded`
        ),
    },
  ];
  const status = (words: ReactNode) => (
    <StepStatus step={step} book={book}>
      {words}
    </StepStatus>
  );
  if (isOver) facts.push({ key: 'state', value: status(i18n._(stepStateLabels[view.state])) });
  if (view.isWaiting) {
    for (const each of pending) {
      facts.push({
        key: `wait ${each.id}`,
        value: (
          <span className={styles.wait}>
            <TriggerText view={each} book={book} />
          </span>
        ),
      });
    }
  }
  const asksForDate = !view.isWaiting && !isOver && step.status !== 'done';
  if (!isUnknown(step.due) || asksForDate || isDating)
    facts.push({ key: 'due', value: <StepDue step={step} /> });
  if (view.isOverdue)
    facts.push({
      key: 'overdue',
      value: (
        <StatusWord shape="cross" tone="danger">
          <Trans>overdue</Trans>
        </StatusWord>
      ),
    });
  if (step.status === 'in-progress')
    facts.push({
      key: 'progress',
      value: status(
        <StatusWord shape="half">
          <Trans>in progress</Trans>
        </StatusWord>,
      ),
    });
  if (view.isReady && view.triggers.length > 0)
    facts.push({
      key: 'ready',
      value: (
        <StatusWord shape="arrow" tone="strong">
          <Trans>ready</Trans>
        </StatusWord>
      ),
    });
  if (step.meetingId !== null)
    facts.push({
      key: 'meeting',
      value: (
        <Trans>
          from <MeetingLink id={step.meetingId} book={book} />
        </Trans>
      ),
    });
  if (variant === 'page' && book.track === undefined && step.trackId !== null)
    facts.push({
      key: 'track',
      value: <bdi>{book.tracks.get(step.trackId)?.title ?? t`missing track`}</bdi>,
    });
  // That a step is late, ready or over is never hidden.
  const shown = facts.filter(
    ({ key }) => isShown(key.split(' ')[0] ?? '') || isAlways(key) || (key === 'due' && isDating),
  );
  return (
    <div className={styles.meta}>
      {shown.map(({ key, value }, index) => (
        <Fragment key={key}>
          {index > 0 && ' · '}
          {value}
        </Fragment>
      ))}
      {book.ours.has(step.id) && (
        <>
          {' '}
          <Tag tone="accent">
            <Trans>our move</Trans>
          </Tag>
        </>
      )}
    </div>
  );
}

function isAlways(key: string): boolean {
  return key === 'state' || key === 'overdue' || key === 'progress' || key === 'ready';
}
