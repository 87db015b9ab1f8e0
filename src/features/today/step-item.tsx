import { isOpen } from '#domain/date.ts';
import { membersOf } from '#domain/id.ts';
import type { NextStep } from '#domain/next-step.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { useLingui } from '@lingui/react/macro';
import { Item } from './item.tsx';
import type { Names } from './names.ts';

interface StepItemProps extends Names {
  readonly step: NextStep;
  readonly isOverdue?: boolean | undefined;
  readonly isWaiting?: boolean | undefined;
}

/** A next step with its owners; overdue only by a real date. */
export function StepItem(props: StepItemProps) {
  const { t, i18n } = useLingui();
  const { step, folders, tracks, parties, persons, isOverdue = false, isWaiting = false } = props;
  const { id, negotiationId, title, due, trackId } = step;
  const owners = [
    ...membersOf(step.ownerParties).map((each) => parties.get(each)?.name),
    ...membersOf(step.ownerPersons).map((each) => persons.get(each)?.name),
  ].filter((name) => name !== undefined);
  const shape = isOverdue ? 'bar' : isWaiting ? 'dashed' : isOpen(due) ? 'dashed' : 'arrow';
  return (
    <Item
      to={`${paths.negotiation(negotiationId, 'steps')}?item=${id}`}
      title={title}
      facts={[
        new Intl.ListFormat(i18n.locale).format(owners) || t`owner not recorded`,
        tracks.get(trackId ?? '')?.title,
      ]}
      negotiationId={negotiationId}
      folders={folders}
      when={
        <StatusWord shape={shape} tone={isOverdue ? 'danger' : 'quiet'}>
          <DateText date={due} fallback={t`no date`} />
        </StatusWord>
      }
    />
  );
}
