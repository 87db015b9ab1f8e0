import type { AgendaItem, Meeting } from './meeting.ts';
import { byRank } from './row.ts';

export interface AgendaEntry {
  readonly id: string;
  readonly rank: string;
  readonly item: AgendaItem;
}

/** The items of a meeting's agenda in their order; withdrawn ones are left out. */
export function agendaOf(meeting: Pick<Meeting, 'agenda'>): readonly AgendaEntry[] {
  return Object.entries(meeting.agenda)
    .flatMap(([id, item]) => (item === null ? [] : [{ id, rank: item.rank, item }]))
    .toSorted(byRank);
}
