import type { AttributionLink, GroundRule, Relation } from './attribution.ts';
import type { Firmness } from './firmness.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import type { Credibility } from './grade.ts';
import type { IssueId, MeetingId, PartyId, PersonId, PositionId, SourceId, TrackId } from './id.ts';
import type { Tlp } from './marking.ts';
import type { Stance } from './stance.ts';
import type { Translation, Wording } from './wording.ts';

/** Who said it, or stands in the chain: a person, a party, or words of the source. */
export interface EntrySpeaker {
  readonly personId: PersonId | null;
  readonly partyId: PartyId | null;
  readonly words: string;
  /** Null: the post that the person held that day, from the person's dated posts. */
  readonly post: string | null;
}

export interface EntryLink extends AttributionLink {
  /** Tells rows apart while they are moved and edited. */
  readonly key: string;
}

/** Rows made in place while typing; written together with the position or not at all. */
export interface EntryFresh {
  readonly tracks: readonly { readonly id: TrackId; readonly title: string }[];
  readonly issues: readonly {
    readonly id: IssueId;
    readonly title: string;
    readonly trackId: TrackId | null;
  }[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly persons: readonly { readonly id: PersonId; readonly name: string }[];
  readonly sources: readonly { readonly id: SourceId; readonly title: string }[];
}

/** A position while it is being typed: everything may be missing, and words that name no record are kept. */
export interface PositionEntry {
  readonly statement: string;
  readonly language: string;
  readonly original: string;
  readonly originalLanguage: string;
  readonly translated: Translation;
  readonly partyId: PartyId | null;
  readonly partyText: string;
  readonly issueId: IssueId | null;
  readonly issueText: string;
  readonly saidBy: EntrySpeaker;
  readonly links: readonly EntryLink[];
  readonly attributionWords: string;
  readonly date: FuzzyDate;
  readonly occasionMeetingId: MeetingId | null;
  readonly occasionWords: string;
  readonly stance: Stance | null;
  readonly firmness: Firmness | null;
  readonly condition: string;
  readonly wording: Wording | null;
  readonly relation: Relation;
  readonly groundRule: GroundRule | null;
  readonly sourceId: SourceId | null;
  readonly sourceText: string;
  readonly sourcePlace: string;
  readonly credibility: Credibility;
  readonly tlp: Tlp | null;
  readonly markingLabel: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly corrects: PositionId | null;
  readonly fresh: EntryFresh;
}

/** All but what is typed longest: a key in the statement leaves it as it is. */
export type EntryFields = Omit<PositionEntry, 'statement'>;

export const unknownSpeaker: EntrySpeaker = {
  personId: null,
  partyId: null,
  words: '',
  post: null,
};

export const nothingFresh: EntryFresh = {
  tracks: [],
  issues: [],
  parties: [],
  persons: [],
  sources: [],
};

/** Nothing is assumed: no stance, firmness or wording until a person chooses one. */
export const blankEntry: PositionEntry = {
  statement: '',
  language: '',
  original: '',
  originalLanguage: '',
  translated: 'unknown',
  partyId: null,
  partyText: '',
  issueId: null,
  issueText: '',
  saidBy: unknownSpeaker,
  links: [],
  attributionWords: '',
  date: unknownDate,
  occasionMeetingId: null,
  occasionWords: '',
  stance: null,
  firmness: null,
  condition: '',
  wording: null,
  relation: 'own',
  groundRule: null,
  sourceId: null,
  sourceText: '',
  sourcePlace: '',
  credibility: '6',
  tlp: null,
  markingLabel: '',
  tags: '',
  corrects: null,
  fresh: nothingFresh,
};

const rare = [
  'language',
  'original',
  'originalLanguage',
  'translated',
  'attributionWords',
  'relation',
  'groundRule',
  'sourcePlace',
  'credibility',
  'tlp',
  'markingLabel',
  'tags',
] as const;

/** Whether a field that is folded away at first holds something. */
export function holdsRareFields(entry: EntryFields): boolean {
  if (rare.some((field) => entry[field] !== blankEntry[field])) return true;
  // A correction always has its post as it was logged.
  const isPostTyped = entry.saidBy.post !== null && entry.corrects === null;
  if (entry.links.length > 0 || isPostTyped) return true;
  if (entry.condition !== '' && entry.stance !== 'conditional') return true;
  return entry.occasionMeetingId !== null && entry.occasionWords !== '';
}
