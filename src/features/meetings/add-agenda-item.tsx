import type { AgendaEntry } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isBlank } from '#domain/refusal.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';

interface AddAgendaItemProps {
  readonly meeting: Meeting;
  readonly entries: readonly AgendaEntry[];
  readonly book: MeetingBook;
  readonly onAdd: (issueId: string | null, words: string) => void;
}

/** Finds an issue by typing, those of the meeting's tracks first, or takes the words as they are. */
export function AddAgendaItem({ meeting, entries, book, onAdd }: AddAgendaItemProps) {
  const { t } = useLingui();
  const [round, setRound] = useState(0);
  const used = new Set(entries.map(({ item }) => item.issueId));
  const issues = [...book.issues.values()].filter((issue) => !used.has(issue.id));
  const isNear = (trackId: string) => meeting.tracks[trackId] === true;
  const items = [
    ...issues.filter((issue) => isNear(issue.trackId)),
    ...issues.filter((issue) => !isNear(issue.trackId)),
  ].map((issue) => ({
    id: issue.id,
    label: issue.title,
    detail: book.tracks.get(issue.trackId)?.title ?? '',
  }));
  const add = (issueId: string | null, words: string) => {
    if (issueId === null && isBlank(words)) return;
    onAdd(issueId, words);
    setRound(round + 1);
  };
  return (
    <ComboField
      key={round}
      label={t`Add to the agenda`}
      placeholder={t`An issue, or words`}
      items={items}
      value={null}
      onChange={(id) => id !== null && add(id, '')}
      onCreate={(text) => add(null, text)}
      createLabel={(text) => t`Add “${text}” in words`}
      autoFocus={round > 0}
    />
  );
}
