import type { PartyId, PersonId } from './id.ts';
import type { Attendee, Delegation, Meeting } from './meeting.ts';

export interface AttendeeEntry {
  readonly personId: PersonId;
  readonly attendee: Attendee;
}

export interface DelegationEntry {
  /** Null: people whose party is not recorded. */
  readonly partyId: PartyId | null;
  /** Null where only its people are on record. */
  readonly delegation: Delegation | null;
  /** The head of the delegation first, then as recorded. */
  readonly people: readonly AttendeeEntry[];
}

/** A meeting's delegations with their people, in the order of the parties; those of no party last. */
export function delegationsOf(
  meeting: Pick<Meeting, 'delegations' | 'attendees'>,
  partyIds: readonly string[],
): readonly DelegationEntry[] {
  const people = Object.entries(meeting.attendees).flatMap(([personId, attendee]) =>
    attendee === null ? [] : [{ personId, attendee }],
  );
  const delegations = new Map(Object.entries(meeting.delegations));
  const named = new Set([
    ...[...delegations].flatMap(([id, delegation]) => (delegation === null ? [] : [id])),
    ...people.flatMap(({ attendee }) => attendee.partyId ?? []),
  ]);
  const known = partyIds.filter((id) => named.has(id));
  const missing = [...named].filter((id) => !partyIds.includes(id));
  const entries = [...known, ...missing].map((partyId): DelegationEntry => {
    const delegation = delegations.get(partyId) ?? null;
    const own = people.filter(({ attendee }) => attendee.partyId === partyId);
    return { partyId, delegation, people: headFirst(own, delegation) };
  });
  const others = people.filter(({ attendee }) => attendee.partyId === null);
  return others.length === 0
    ? entries
    : [...entries, { partyId: null, delegation: null, people: others }];
}

/** Who was there: the delegation attended, or some of its people did. */
export function wasThere({ delegation, people }: DelegationEntry): boolean {
  if (delegation !== null) return delegation.attendance === 'attended';
  return people.some(({ attendee }) => attendee.attendance === 'attended');
}

function headFirst(
  people: readonly AttendeeEntry[],
  delegation: Delegation | null,
): readonly AttendeeEntry[] {
  const isHead = (entry: AttendeeEntry) => entry.personId === delegation?.headId;
  return [...people.filter(isHead), ...people.filter((entry) => !isHead(entry))];
}
