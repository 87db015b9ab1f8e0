import { membersOf } from '#domain/id.ts';
import { tlpLabels } from '#domain/marking.ts';
import { stepStrengthLabels, type NextStep } from '#domain/next-step.ts';
import { stepStateLabels, triggersOf, type StepView } from '#domain/step-state.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PassageList } from '#nouns/passage-list.tsx';
import { useQuotesAbout } from '#state/read-quotes.ts';
import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { MeetingLink } from './meeting-link.tsx';
import { ownerNames } from './owner-names.ts';
import type { StepBook } from './step-book.ts';
import { StepStatus } from './step-status.tsx';
import { StepTriggers } from './step-triggers.tsx';

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** The fields of a step as lines of a record; what is not recorded says so. */
export function useStepFacts(step: NextStep, view: StepView, book: StepBook): readonly Fact[] {
  const { t, i18n } = useLingui();
  const none = t`not recorded`;
  const quotes = useQuotesAbout([step.id]);
  const owners = ownerNames(step, book, { party: t`missing party`, person: t`missing person` });
  const teller =
    step.accordingToPartyId === null
      ? ''
      : (book.parties.get(step.accordingToPartyId)?.name ?? t`missing party`);
  const account = [teller, step.accordingToWords].filter(Boolean).join(', ');
  const source = step.sourceId === null ? null : book.sources.get(step.sourceId);
  const waiting = [...book.steps.values()].filter((other) =>
    triggersOf(other).some(([, trigger]) => trigger.kind === 'step' && trigger.stepId === step.id),
  );
  const marking = [step.tlp === null ? '' : i18n._(tlpLabels[step.tlp]), step.markingLabel];
  const meetings = membersOf(step.meetings);
  const facts: Fact[] = [
    {
      label: t`Status`,
      value: (
        <StepStatus step={step} book={book}>
          {i18n._(stepStateLabels[view.state])}
        </StepStatus>
      ),
    },
    {
      label: t`Owner`,
      value: owners.length > 0 ? new Intl.ListFormat(i18n.locale).format(owners) : none,
    },
    {
      label: t`Strength`,
      value: step.strength === null ? none : i18n._(stepStrengthLabels[step.strength]),
    },
    { label: t`Due`, value: <DateText date={step.due} fallback={t`no date`} /> },
    {
      label: t`Waits for`,
      value:
        view.triggers.length > 0 ? (
          <StepTriggers step={step} view={view} book={book} />
        ) : (
          t`nothing`
        ),
    },
    { label: t`According to`, value: account === '' ? none : <bdi>{account}</bdi> },
    {
      label: t`Track`,
      value:
        step.trackId === null
          ? t`none`
          : (book.tracks.get(step.trackId)?.title ?? t`missing track`),
    },
    {
      label: t`Comes out of`,
      value: step.meetingId === null ? none : <MeetingLink id={step.meetingId} book={book} />,
    },
  ];
  if (meetings.length > 0)
    facts.push({
      label: t`Part of it`,
      value: meetings.map((id) => (
        <div key={id}>
          <MeetingLink id={id} book={book} />
        </div>
      )),
    });
  if (waiting.length > 0)
    facts.push({
      label: t`Wait for it`,
      value: waiting.map((other) => (
        <div key={other.id}>
          <bdi>{other.title}</bdi>
        </div>
      )),
    });
  facts.push({
    label: t`Source`,
    value:
      step.sourceId === null ? (
        none
      ) : source ? (
        <Link to={paths.reading(source)}>
          <bdi>{source.title || t`Untitled source`}</bdi>
        </Link>
      ) : (
        t`source missing`
      ),
  });
  if (quotes.length > 0)
    facts.push({
      label: t`Passage`,
      value: (
        <PassageList quotes={quotes}>
          {(quote, words) => <Link to={paths.passage(quote)}>{words}</Link>}
        </PassageList>
      ),
    });
  if (marking.some(Boolean))
    facts.push({ label: t`Marking`, value: marking.filter(Boolean).join(' · ') });
  return facts;
}
