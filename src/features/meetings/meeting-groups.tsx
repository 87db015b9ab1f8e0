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
import { offerRows } from '#state/far-rows.ts';
import { maxPlainRows, RowWindow } from '#ui/row-window.tsx';
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
  const chains = groups.map(({ key, items }) => ({ key, lines: linesOf(key, items) }));
  const lines = chains.flatMap((chain) => chain.lines);
  const row = ({ id, ...told }: MeetingLine) => (
    <MeetingRow
      {...told}
      book={book}
      isOpen={openId === id}
      onOpen={onOpen}
      isFresh={freshId === id}
      onFollowUp={setFreshId}
    />
  );
  const headed = (line: MeetingLine) => (
    <>
      {line.above === null && grouping !== null && (
        <h2 className={styles.group}>{nameOf(line.group)}</h2>
      )}
      {row(line)}
    </>
  );
  if (lines.length > maxPlainRows) {
    return (
      <ShownColumns view={view}>
        <RowWindow
          label={t`Meetings`}
          lines={lines}
          estimate={estimateOf}
          openId={openId}
          offer={offerRows}
          row={headed}
        />
      </ShownColumns>
    );
  }
  const chain = (told: readonly MeetingLine[]) => (
    <ol className={styles.chain}>
      {told.map((line) => (
        <li key={line.id}>{row(line)}</li>
      ))}
    </ol>
  );
  return (
    <ShownColumns view={view}>
      {chains.map(({ key, lines: told }) =>
        grouping === null ? (
          <div key={key}>{chain(told)}</div>
        ) : (
          <section key={key} aria-label={nameOf(key) ?? undefined}>
            <h2 className={styles.group}>{nameOf(key)}</h2>
            {chain(told)}
          </section>
        ),
      )}
    </ShownColumns>
  );
}

interface MeetingLine {
  readonly id: string;
  readonly meeting: Meeting;
  readonly group: string;
  readonly above: Meeting | null;
  readonly isLast: boolean;
}

function linesOf(group: string, meetings: readonly Meeting[]): readonly MeetingLine[] {
  return meetings.map((meeting, index) => ({
    id: meeting.id,
    meeting,
    group,
    above: meetings[index - 1] ?? null,
    isLast: index === meetings.length - 1,
  }));
}

/** Pixels of a meeting with its tags and a readout of each side, half of which have a summary. */
function estimateOf({ meeting }: MeetingLine): number {
  return 180 + (meeting.summary === '' ? 0 : 60);
}

const labels: Readonly<
  Record<'status' | 'level' | 'format', Readonly<Record<string, MessageDescriptor>>>
> = { status: meetingStatusLabels, level: meetingLevelLabels, format: meetingFormatLabels };
