import { EmptyHint } from '#nouns/empty-hint.tsx';
import { NowOnly } from '#nouns/now-only.tsx';
import type { Meeting } from '#domain/meeting.ts';
import { meetingsInOrder } from '#domain/meeting-chain.ts';
import { arrangedMeetings, meetingChoices } from '#domain/meeting-view.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { MissingRecord } from '#nouns/missing-record.tsx';
import { newMeeting } from '#state/commands/new-records.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMeetingBook } from './meeting-book.ts';
import { MeetingGroups } from './meeting-groups.tsx';
import { useOpenItem } from './use-open-item.ts';
import styles from './meetings-panel.module.css';

const MeetingDialog = lazy(() =>
  import('./meeting-dialog.tsx').then((module) => ({ default: module.MeetingDialog })),
);

interface MeetingsPanelProps {
  readonly negotiation: Negotiation;
  /** Only this track's meetings. */
  readonly track?: Track | undefined;
}

/** The chain: what was held, what follows, and what each waits for. */
export function MeetingsPanel({ negotiation, track }: MeetingsPanelProps) {
  const { t, i18n } = useLingui();
  const book = useMeetingBook(negotiation);
  const [openId, open] = useOpenItem();
  const [isAdding, setIsAdding] = useState(false);
  const viewing = useListView(meetingChoices, useSearchParams());
  const viewActions = useViewActions();
  const { order, grouping } = viewing.view;
  const meetings = meetingsInOrder([...book.meetings.values()]).filter(
    (meeting) => track === undefined || meeting.tracks[track.id],
  );
  const groups = arrangedMeetings(meetings, { order, grouping });
  useSelectableRows(
    groups
      .flatMap(({ items }) => items)
      .map(({ id, title }) => ({
        noun: 'meetings' as const,
        id,
        negotiationId: negotiation.id,
        issueId: null,
        title,
      })),
  );
  // A step that is open beside the meetings stands in the same place of the address.
  const isMissing = openId !== null && !book.meetings.has(openId) && !book.steps.has(openId);
  const adding = useOffered(newMeeting, () => setIsAdding(true));
  const add = (
    <NowOnly>
      <Button variant="secondary" icon="plus" {...adding}>
        {i18n._(newMeeting.label)}
      </Button>
    </NowOnly>
  );
  return (
    <section className={styles.panel} aria-label={t`Meetings`}>
      <div className={styles.missing}>{isMissing && <MissingRecord item={openId} />}</div>
      {meetings.length === 0 ? (
        <EmptyState title={t`No meetings yet`} actions={add} size="small">
          <EmptyHint>
            <Trans>
              Add the first one that was held or is spoken of. Its date may stay “soon”, or unknown.
            </Trans>
          </EmptyHint>
        </EmptyState>
      ) : (
        <div className={styles.inner}>
          <div className={styles.bar}>
            <ListViewMenu viewing={viewing} actions={viewActions} />
            {add}
          </div>
          <MeetingGroups
            groups={groups}
            view={viewing.view}
            book={book}
            openId={openId}
            onOpen={open}
          />
        </div>
      )}
      {isAdding && (
        <Suspense fallback={null}>
          <MeetingDialog
            book={book}
            meeting={null}
            track={track}
            onClose={(added: Meeting['id'] | null) => {
              setIsAdding(false);
              if (added !== null) open(added);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
