import { expect, test } from 'vitest';
import { freshRows } from './entry-fresh.ts';
import { positionOf, tagsOf } from './entry-position.ts';
import { entryRefusals } from './entry-refusals.ts';
import { withNamesFound, withoutMissing } from './entry-repair.ts';
import { entryOf, lastEntryOf, nextEntry, startEntry } from './entry-start.ts';
import { unknownDate } from './fuzzy-date.ts';
import {
  blankEntry,
  holdsRareFields,
  nothingFresh,
  unknownSpeaker,
  type PositionEntry,
} from './position-entry.ts';
import type { Position } from './position.ts';

const today = '2031-03-20';
const march = { words: '12 March 2031', edtf: '2031-03-12' };
const entry: PositionEntry = {
  ...blankEntry,
  statement: '  No third-state force on either shore. ',
  partyId: 'aldria',
  issueId: 'forces',
  stance: 'excludes',
  date: march,
  saidBy: { ...unknownSpeaker, personId: 'ada' },
};
const since2030 = {
  title: 'foreign minister',
  partyId: 'aldria',
  from: { words: '2030', edtf: '2030' },
  to: unknownDate,
};
const persons = new Map([['ada', { posts: { p: since2030 } }]]);
const context = { persons, trackId: 'security', loggedAt: 7 };
const known = { tracks: [], issues: [], parties: [], persons: [], sources: [] };

test('the post of that day is filled in from the dated posts of the person', () => {
  expect(positionOf(entry, context)?.chain).toEqual([
    {
      role: 'said-by',
      personId: 'ada',
      partyId: 'aldria',
      words: '',
      post: 'foreign minister',
      date: unknownDate,
    },
  ]);
  const earlier = { ...entry, date: { words: '2029', edtf: '2029' } };
  expect(positionOf(earlier, context)?.chain[0]?.post).toBe('');
});

test('a post that was typed is kept, a blank one too', () => {
  const post = (typed: string) =>
    positionOf({ ...entry, saidBy: { ...entry.saidBy, post: typed } }, context)?.chain[0]?.post;
  expect(post('acting minister')).toBe('acting minister');
  expect(post('')).toBe('');
});

test('without a speaker there is no link that says so, and links of which nothing is known fall away', () => {
  const link = { personId: null, partyId: null, post: '', date: unknownDate } as const;
  const links = [
    { ...link, key: 'a', role: 'citing', words: ' ' },
    { ...link, key: 'b', role: 'reported-by', words: 'a reporter ' },
  ] as const;
  const position = positionOf({ ...entry, saidBy: unknownSpeaker, links }, context);
  expect(position?.chain).toEqual([{ ...link, role: 'reported-by', words: 'a reporter' }]);
});

test('nothing is invented: firmness and wording stay unrecorded, and stance has no default', () => {
  const position = positionOf(entry, context);
  expect(position).toMatchObject({ firmness: null, wording: null, groundRule: null, tlp: null });
  expect(positionOf({ ...entry, stance: null }, context)).toBeNull();
  expect(positionOf({ ...entry, issueId: null }, context)?.trackId).toBeNull();
  expect(position?.statement).toBe('No third-state force on either shore.');
});

test('tags stand between commas, each once', () => {
  expect(tagsOf(' forces, shore ,,forces')).toEqual({ forces: true, shore: true });
});

test('where the user stands goes before the last entry', () => {
  const last = {
    partyId: 'borea',
    issueId: 'visas',
    trackId: 'embassies',
    occasionMeetingId: null,
    occasionWords: 'press conference',
  };
  expect(startEntry({ issueId: 'forces' }, last)).toMatchObject({
    partyId: 'borea',
    issueId: 'forces',
    occasionWords: 'press conference',
  });
  expect(startEntry({ trackId: 'security' }, last).issueId).toBeNull();
  expect(startEntry({ trackId: 'embassies' }, last).issueId).toBe('visas');
  expect(startEntry({ meetingId: 'round' }, last)).toMatchObject({
    occasionMeetingId: 'round',
    occasionWords: '',
  });
  expect(startEntry({}, null)).toEqual(blankEntry);
});

test('the next of a series keeps who, where and when, and nothing of what was said', () => {
  const next = nextEntry({ ...entry, firmness: 'formal', condition: 'x', occasionWords: 'talks' });
  expect(next).toEqual({
    ...blankEntry,
    partyId: 'aldria',
    issueId: 'forces',
    saidBy: entry.saidBy,
    date: march,
    occasionWords: 'talks',
  });
});

test('an entry to be corrected comes back as it was logged and points at what it corrects', () => {
  const given = positionOf({ ...entry, tags: 'forces', relation: 'joint' }, context);
  const row = { negotiationId: 'n', created: '', stamps: {}, deleted: false };
  const again = entryOf({ ...given, ...row, id: 'first' } as Position);
  expect(positionOf(again, { ...context, persons: new Map() })).toEqual({
    ...given,
    corrects: 'first',
  });
  expect(lastEntryOf(given as Position)).toEqual({
    partyId: 'aldria',
    issueId: 'forces',
    trackId: 'security',
    occasionMeetingId: null,
    occasionWords: '',
  });
});

test('words that name no record are refused, never dropped', () => {
  const left = { ...entry, partyId: null, partyText: 'Ald', issueId: null, issueText: 'x' };
  expect(Object.keys(entryRefusals(left, today)).toSorted()).toEqual(['issue', 'party']);
  expect(entryRefusals(entry, today)).toEqual({});
  const made = { ...nothingFresh, issues: [{ id: 'forces', title: 'Forces', trackId: null }] };
  expect(Object.keys(entryRefusals({ ...entry, fresh: made }, today))).toEqual(['track']);
});

test('exact names are found, and what was deleted since is let go', () => {
  const targets = {
    parties: [{ id: 'aldria', name: 'Aldria' }],
    issues: [],
    persons: [],
    sources: [],
    meetings: [],
  };
  expect(withNamesFound({ ...blankEntry, partyText: ' aldria' }, targets).partyId).toBe('aldria');
  expect(withoutMissing({ ...entry, sourceId: 'gone' }, targets)).toMatchObject({
    partyId: 'aldria',
    issueId: null,
    sourceId: null,
    saidBy: unknownSpeaker,
  });
  const sound = { ...entry, issueId: null, saidBy: unknownSpeaker };
  expect(withoutMissing(sound, targets)).toBe(sound);
});

test('of what was made in place, only what the entry still points at is written', () => {
  const fresh = {
    tracks: [{ id: 't', title: 'Security' }],
    issues: [
      { id: 'forces', title: 'Forces', trackId: 't' },
      { id: 'other', title: 'Other', trackId: 't' },
    ],
    parties: [
      { id: 'aldria', name: 'Aldria' },
      { id: 'typo', name: 'Aldira' },
    ],
    persons: [{ id: 'ada', name: 'Ada Orlen' }],
    sources: [{ id: 's', title: 'Notes' }],
  };
  const rows = freshRows({ ...entry, fresh }, { ...known, parties: [{ id: 'x', rank: 'a3' }] });
  expect(rows.tracks.map(({ id }) => id)).toEqual(['t']);
  expect(rows.issues.map(({ id }) => id)).toEqual(['forces']);
  expect(rows.parties.map(({ id, given }) => [id, given.rank > 'a3'])).toEqual([['aldria', true]]);
  expect(rows.persons.map(({ id }) => id)).toEqual(['ada']);
  expect(rows.sources).toEqual([]);
  const written = { ...known, parties: [{ id: 'aldria', rank: 'a0' }] };
  expect(freshRows({ ...entry, fresh }, written).parties).toEqual([]);
});

test('more fields open by themselves only where one of them holds something', () => {
  expect(holdsRareFields(entry)).toBe(false);
  expect(holdsRareFields({ ...entry, relation: 'ascribed' })).toBe(true);
  expect(holdsRareFields({ ...entry, stance: 'conditional', condition: 'if asked' })).toBe(false);
});

test('a date that cannot be is refused in a draft opened again, at the statement and at a link', () => {
  const never = { words: '31 February 2031', edtf: null };
  expect(entryRefusals({ ...entry, date: never }, today)).toHaveProperty('date');
  expect(entryRefusals({ ...entry, date: march }, today)).toEqual({});
  const link = { key: 'a', role: 'citing', personId: null, partyId: null, words: 'Vane' } as const;
  const links = [{ ...link, post: '', date: never }];
  expect(entryRefusals({ ...entry, links }, today)).toHaveProperty('links');
});
