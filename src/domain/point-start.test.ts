import { expect, test } from 'vitest';
import { positionOf } from './entry-position.ts';
import { newReadout } from './new-readout.ts';
import { entryOfPoint, pointRefusal, type PointStart } from './point-start.ts';
import { blankEntry } from './position-entry.ts';
import { byId, dated, sampleId, samplePerson, samplePosition } from './sample-rows.fixture.ts';
import { standingPosition } from './standing.ts';

const [aldria, borea, orlen, round] = [4, 5, 60, 70].map(sampleId) as [
  string,
  string,
  string,
  string,
];
const readout = newReadout({
  meetingId: round,
  partyId: aldria,
  saidById: orlen,
  post: 'foreign minister',
  date: dated('2031-03-12'),
});
const point = (more: Partial<PointStart> = {}): PointStart => ({
  pointId: sampleId(80),
  text: 'Borea has come to see that the islands matter.',
  aboutPartyId: borea,
  holderId: borea,
  readout,
  ...more,
});
const names = (id: string) => (id === aldria ? 'Aldria' : 'Borea');
const context = { persons: byId([samplePerson(60)]), trackId: null, loggedAt: 0 };

test('a point about another party is ascribed to it, with the chain that says so', () => {
  const entry = entryOfPoint(blankEntry, point());
  expect(entry).toMatchObject({
    partyId: borea,
    relation: 'ascribed',
    stance: null,
    wording: null,
  });
  const given = positionOf({ ...entry, stance: 'accepts' }, context);
  expect(given?.chain).toMatchObject([
    { role: 'said-by', personId: orlen, post: 'foreign minister' },
    { role: 'on-behalf-of', partyId: aldria },
  ]);
  expect(given).toMatchObject({ occasionMeetingId: round, date: readout.date });
});

test('it is refused as that party’s own, or as joint', () => {
  const entry = entryOfPoint(blankEntry, point());
  expect(pointRefusal(entry, point(), names)).toBeNull();
  for (const relation of ['own', 'joint'] as const)
    expect(pointRefusal({ ...entry, relation }, point(), names)).not.toBeNull();
  expect(pointRefusal({ ...entry, relation: 'third-party' }, point(), names)).toBeNull();
});

test('it may be the teller’s own position', () => {
  const start = point({ holderId: aldria });
  const entry = entryOfPoint(blankEntry, start);
  expect(entry).toMatchObject({ partyId: aldria, relation: 'own', links: [] });
  expect(pointRefusal(entry, start, names)).toBeNull();
});

test('without a speaker the party alone has said it', () => {
  const start = point({ holderId: aldria, readout: { ...readout, saidById: null, post: '' } });
  const given = positionOf({ ...entryOfPoint(blankEntry, start), stance: 'open' }, context);
  expect(given?.chain).toMatchObject([{ role: 'said-by', personId: null, partyId: aldria }]);
});

test('a belief about another side never stands before that side’s own word', () => {
  const own = samplePosition(10, { partyId: borea, stance: 'opposes', date: dated('2031-01-10') });
  const given = positionOf({ ...entryOfPoint(blankEntry, point()), stance: 'accepts' }, context);
  const belief = samplePosition(11, { ...given, issueId: own.issueId });
  const standing = standingPosition([own, belief], { sources: byId([]) });
  expect(standing?.position.id).toBe(own.id);
  expect(standingPosition([belief], { sources: byId([]) })?.isOwn).toBe(false);
});
