import { v7 } from 'uuid';

/** A row's identity, branded by the noun it belongs to: UUIDv7, so ids sort by the time they were made. */
export type Id<Noun extends string> = string & { readonly __noun?: Noun };

export type NegotiationId = Id<'negotiation'>;
export type TrackId = Id<'track'>;
export type IssueId = Id<'issue'>;
export type PartyId = Id<'party'>;
export type PersonId = Id<'person'>;
export type PositionId = Id<'position'>;
export type UnderstandingId = Id<'understanding'>;
export type PackageId = Id<'package'>;
export type MeetingId = Id<'meeting'>;
export type ReadoutId = Id<'readout'>;
export type StepId = Id<'step'>;
export type SourceId = Id<'source'>;

/** The one place where ids are made. */
export function makeId<Noun extends string>(): Id<Noun> {
  return v7();
}

/** A set kept as a map of id to true. */
export type SetOf<Member extends string> = Readonly<Record<Member, true>>;

export function setOfIds<Member extends string>(members: Iterable<Member>): SetOf<Member> {
  return Object.fromEntries(Array.from(members, (id) => [id, true])) as SetOf<Member>;
}

export function membersOf<Member extends string>(set: SetOf<Member>): readonly Member[] {
  return Object.keys(set) as Member[];
}
