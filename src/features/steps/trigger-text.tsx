import type { TriggerView } from '#domain/step-state.ts';
import { DateText } from '#nouns/date-text.tsx';
import { Trans } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';

interface TriggerTextProps {
  readonly view: TriggerView;
  readonly book: StepBook;
}

/** What a step waits for, as a clause: "once … is done". */
export function TriggerText({ view: { trigger, state }, book }: TriggerTextProps) {
  switch (trigger.kind) {
    case 'date':
      return (
        <Trans>
          once it is <DateText date={trigger.date} />
        </Trans>
      );
    case 'event':
      return (
        <Trans>
          once <bdi>{trigger.words}</bdi>
        </Trans>
      );
    case 'step': {
      if (state === 'missing') return <Trans>waits for a step that is missing</Trans>;
      const title = book.steps.get(trigger.stepId)?.title;
      if (state === 'called-off')
        return (
          <Trans>
            waits for “<bdi>{title}</bdi>”, which was called off
          </Trans>
        );
      return (
        <Trans>
          once “<bdi>{title}</bdi>” is done
        </Trans>
      );
    }
    case 'meeting': {
      if (state === 'missing') return <Trans>waits for a meeting that is missing</Trans>;
      const title = book.meetings.get(trigger.meetingId)?.title;
      if (state === 'called-off')
        return (
          <Trans>
            waits for “<bdi>{title}</bdi>”, which was called off
          </Trans>
        );
      return (
        <Trans>
          once “<bdi>{title}</bdi>” is held
        </Trans>
      );
    }
  }
}
