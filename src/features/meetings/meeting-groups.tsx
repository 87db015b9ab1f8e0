import type { Group } from '#domain/grouped.ts';
import type { ListView } from '#domain/list-view.ts';
import {
  meetingFormatLabels,
  meetingLevelLabels,
  meetingStatusLabels,
  type Meeting,
} from '#domain/meeting.ts';
import type { meetingChoices } from '#domain/meeting-view.ts';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingRow } from './meeting-row.tsx';
import styles from './meetings-panel.module.css';

interface MeetingGroupsProps {
  readonly groups: readonly Group<Meeting>[];
  readonly view: ListView<typeof meetingChoices>;
  readonly book: MeetingBook;
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

export function MeetingGroups({ groups, view, book, openId, onOpen }: MeetingGroupsProps) {
  const { t, i18n } = useLingui();
  const [freshId, setFreshId] = useState<string | null>(null);
  const { grouping } = view;
  const nameOf = (key: string) => {
    if (grouping === null) return null;
    const label = labels[grouping][key];
    if (label) return i18n._(label);
    return grouping === 'level' ? t`Level not recorded` : t`Format not recorded`;
  };
  const chain = (meetings: readonly Meeting[]) => (
    <ol className={styles.chain}>
      {meetings.map((meeting, index) => (
        <MeetingRow
          key={meeting.id}
          meeting={meeting}
          above={meetings[index - 1] ?? null}
          book={book}
          isOpen={openId === meeting.id}
          onOpen={onOpen}
          isFresh={freshId === meeting.id}
          onFollowUp={setFreshId}
        />
      ))}
    </ol>
  );
  return (
    <ShownColumns view={view}>
      {groups.map(({ key, items }) =>
        grouping === null ? (
          <div key={key}>{chain(items)}</div>
        ) : (
          <section key={key} aria-label={nameOf(key) ?? undefined}>
            <h2 className={styles.group}>{nameOf(key)}</h2>
            {chain(items)}
          </section>
        ),
      )}
    </ShownColumns>
  );
}

const labels: Readonly<
  Record<'status' | 'level' | 'format', Readonly<Record<string, MessageDescriptor>>>
> = { status: meetingStatusLabels, level: meetingLevelLabels, format: meetingFormatLabels };
