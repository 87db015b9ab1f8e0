import { dayAt } from './date.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import type { AttributionLink } from './attribution.ts';
import type { TrackId } from './id.ts';
import type { Person } from './person.ts';
import type { EntrySpeaker, PositionEntry } from './position-entry.ts';
import type { Position } from './position.ts';
import { postOn } from './post-on-day.ts';
import type { Given } from './row.ts';

interface EntryContext {
  readonly persons: ReadonlyMap<string, Pick<Person, 'posts'>>;
  /** The track of the entry's issue; null without an issue. */
  readonly trackId: TrackId | null;
  /** Epoch milliseconds. */
  readonly loggedAt: number;
}

/** The position that an entry becomes; null while its party or stance is missing. */
export function positionOf(entry: PositionEntry, context: EntryContext): Given<Position> | null {
  const { partyId, stance, saidBy, links, tags, fresh: _fresh, ...rest } = entry;
  const { partyText: _party, issueText: _issue, sourceText: _source, ...fields } = rest;
  if (partyId === null || stance === null) return null;
  return {
    ...fields,
    partyId,
    stance,
    statement: entry.statement.trim(),
    original: entry.original.trim(),
    condition: entry.condition.trim(),
    language: entry.language.trim(),
    originalLanguage: entry.originalLanguage.trim(),
    occasionWords: entry.occasionWords.trim(),
    trackId: entry.issueId === null ? null : context.trackId,
    chain: chainOf(saidBy, entry.date, links, context.persons),
    tags: tagsOf(tags),
    loggedAt: context.loggedAt,
  };
}

/** The chain as it would be logged, while it is being typed. */
export function chainOfEntry(
  { saidBy, date, links }: Pick<PositionEntry, 'saidBy' | 'date' | 'links'>,
  persons: EntryContext['persons'],
): readonly AttributionLink[] {
  return chainOf(saidBy, date, links, persons);
}

/** The post to show beside a speaker: as typed, else the one held on the day of the statement. */
export function postOf(
  speaker: EntrySpeaker,
  date: FuzzyDate,
  persons: EntryContext['persons'],
): string {
  return speaker.post ?? heldBy(speaker, date, persons)?.title ?? '';
}

/** Words between commas, each once. */
export function tagsOf(text: string): Readonly<Record<string, true>> {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim());
  return Object.fromEntries(tags.filter(Boolean).map((tag) => [tag, true]));
}

// Without a speaker there is no link of that role: it reads "speaker unknown".
function chainOf(
  saidBy: EntrySpeaker,
  date: FuzzyDate,
  links: PositionEntry['links'],
  persons: EntryContext['persons'],
): readonly AttributionLink[] {
  const further = links
    .map(({ key: _key, ...link }) => ({
      ...link,
      words: link.words.trim(),
      post: link.post.trim(),
    }))
    .filter(isSomeone);
  const { personId, words } = saidBy;
  const post = postOf(saidBy, date, persons).trim();
  const partyId = saidBy.partyId ?? heldBy(saidBy, date, persons)?.partyId ?? null;
  const first: AttributionLink = {
    role: 'said-by',
    personId,
    partyId,
    words: words.trim(),
    post,
    date: unknownDate,
  };
  return isSomeone(first) ? [first, ...further] : further;
}

function isSomeone({ personId, partyId, words, post, date }: AttributionLink): boolean {
  const isDated = date.words !== '' || date.edtf !== null;
  return personId !== null || partyId !== null || words !== '' || post !== '' || isDated;
}

function heldBy({ personId }: EntrySpeaker, date: FuzzyDate, persons: EntryContext['persons']) {
  const person = personId === null ? undefined : persons.get(personId);
  return person === undefined ? undefined : postOn(person, dayAt(date))?.post;
}
