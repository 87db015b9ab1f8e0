import { isOpen, isUnknown } from '#domain/date.ts';
import { membersOf } from '#domain/id.ts';
import { describe, expect, test } from 'vitest';
import { riyadhExample } from './riyadh.ts';

const book = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);

const named = <Row extends object>(rows: readonly Row[], name: string): Row => {
  const row = rows.find((candidate) =>
    Object.entries(candidate).some(
      ([field, value]) => (field === 'title' || field === 'name') && value === name,
    ),
  );
  if (!row) throw new Error(`The example has no ${name}.`);
  return row;
};
const party = (name: string) => named(book.parties, name);
const person = (name: string) => named(book.persons, name);
const track = (title: string) => named(book.tracks, title);
const issue = (title: string) => named(book.issues, title);
const step = (title: string) => named(book.steps, title);
const meeting = (title: string) => named(book.meetings, title);
const understanding = (title: string) => named(book.understandings, title);
const positionOf = (name: string, issueTitle: string) => {
  const found = book.positions.find(
    ({ partyId, issueId }) => partyId === party(name).id && issueId === issue(issueTitle).id,
  );
  if (!found) throw new Error(`${name} has no position on ${issueTitle}.`);
  return found;
};

const [russia, unitedStates] = [party('Russia').id, party('United States').id];
const [ukraine, europeanUnion] = [party('Ukraine').id, party('European Union').id];
const lavrov = person('Lavrov').id;
const talks = meeting('Riyadh meeting');
const representative = step('Appoint Russia’s representative');
const negotiator = step('Name and confirm the negotiator of the United States');
const preparation = step('Settle what must be worked out for the summit');
const timelines = step('Negotiate dates and timelines of the summit');

const stepsAwaited = (triggers: (typeof representative)['triggers']) =>
  Object.values(triggers).map((trigger) => trigger?.kind === 'step' && trigger.stepId);
const claimsOf = (title: string) => understanding(title).claims;

describe('the facts of the worked example', () => {
  test('1: the two met in Riyadh on 18 February 2025', () => {
    expect(talks).toMatchObject({ status: 'held', format: 'bilateral', level: 'ministers' });
    expect(talks.place).toContain('Riyadh');
    expect(talks.date.edtf).toBe('2025-02-18');
  });

  test('2: it had three purposes, each with its track', () => {
    expect(Object.values(talks.agenda)).toHaveLength(3);
    expect(talks.agendaAccordingTo).toBe('the reporter');
    const tracks = ['Summit planning', 'Embassy normalization', 'Ukraine settlement'];
    expect(membersOf(talks.tracks)).toEqual(tracks.map((title) => track(title).id));
  });

  test('3: Lavrov led for Russia, Ushakov was there, and others may have been', () => {
    expect(talks.delegations[russia]).toEqual({
      attendance: 'attended',
      headId: lavrov,
      isListComplete: false,
    });
    expect(talks.attendees[lavrov]).toMatchObject({ partyId: russia, post: '' });
    expect(talks.attendees[person('Ushakov').id]?.post).toContain('foreign-policy aide');
  });

  test('4: three came for the United States, and no head is named', () => {
    expect(talks.delegations[unitedStates]?.headId).toBeNull();
    const posts = ['Rubio', 'Waltz', 'Witkoff'].map((name) => talks.attendees[person(name).id]);
    expect(posts.map((attendee) => [attendee?.partyId, attendee?.post])).toEqual([
      [unitedStates, 'Secretary of State'],
      [unitedStates, 'National security adviser'],
      [unitedStates, 'Special envoy for the Middle East'],
    ]);
  });

  test('5: Ukraine and the European Union are affected and were absent', () => {
    for (const id of [ukraine, europeanUnion]) {
      expect(talks.delegations[id]?.attendance).toBe('absent');
      expect(book.parties.find((row) => row.id === id)?.role).toBe('affected');
    }
  });

  test('6: Ukraine makes recognition conditional; who said so and when is unknown', () => {
    const position = positionOf('Ukraine', 'Ukraine’s participation');
    expect(position).toMatchObject({
      stance: 'conditional',
      relation: 'own',
      wording: 'paraphrase',
    });
    expect(position.trackId).toBe(track('Ukraine settlement').id);
    expect(position.condition).not.toBe('');
    expect(position.chain).toEqual([]);
    expect(isUnknown(position.date)).toBe(true);
  });

  test('7: what follows was said to the press after the meeting, on record', () => {
    for (const position of book.positions.filter(({ partyId }) => partyId === russia)) {
      expect(position.groundRule).toBe('on-record');
      expect(position.occasionWords).toContain('press');
      expect(position.date.edtf).toBe('2025-02-18/2025-02-19');
    }
  });

  test('8: a settlement process is presupposed by Russia; the United States is silent', () => {
    const claims = claimsOf('Start of a settlement process');
    expect([claims[russia]?.mode, claims[unitedStates]?.mode]).toEqual(['presupposed', 'silent']);
  });

  test('9: Russia pledges a representative once the negotiator is confirmed', () => {
    expect(representative).toMatchObject({ strength: 'pledged', ownerParties: { [russia]: true } });
    expect(stepsAwaited(representative.triggers)).toEqual([negotiator.id]);
  });

  test('10: so the United States must name one, as Russia tells it', () => {
    expect(negotiator).toMatchObject({
      strength: 'implied',
      ownerParties: { [unitedStates]: true },
      accordingToPartyId: russia,
      triggers: {},
    });
  });

  test('11: that the talks were useful is Russia’s readout, not a position', () => {
    expect(book.readouts).toHaveLength(1);
    expect(book.readouts[0]).toMatchObject({
      meetingId: talks.id,
      partyId: russia,
      saidById: lavrov,
    });
  });

  test('12: what the United States understands is a point of that readout', () => {
    const points = Object.values(book.readouts[0]?.points ?? {});
    expect(points.map((point) => point?.aboutPartyId)).toEqual([unitedStates]);
    expect(book.positions.filter(({ partyId }) => partyId === unitedStates)).toEqual([]);
  });

  test('13: both presidents initiated the meeting; Russia asserts that preparation starts', () => {
    expect(membersOf(talks.initiators)).toEqual([person('Putin').id, person('Trump').id]);
    const claims = claimsOf('Preparation of the next summit');
    expect(Object.keys(claims)).toEqual([russia]);
    expect(claims[russia]?.mode).toBe('asserted');
  });

  test('14: ministers and advisers of both are tasked and at work', () => {
    expect(preparation).toMatchObject({ strength: 'tasked', status: 'in-progress' });
    expect(membersOf(preparation.ownerParties)).toEqual([russia, unitedStates]);
    expect(membersOf(preparation.meetings)).toEqual([talks.id]);
  });

  test('15: then the presidents can settle the dates of a summit that has none', () => {
    expect(stepsAwaited(timelines.triggers)).toEqual([preparation.id]);
    const summit = meeting('Summit of Putin and Trump');
    expect(summit).toMatchObject({ status: 'mooted', level: 'leaders' });
    expect(isUnknown(summit.date)).toBe(true);
    expect(membersOf(summit.waitsFor)).toEqual([preparation.id, timelines.id]);
  });

  test.each([
    ['16', 'Joint efforts where interests coincide', 'asserted', 'Joint projects'],
    ['17', 'No provocation where interests differ', 'normative', 'Joint projects'],
    ['21', 'Diplomatic missions', 'hedged', 'Embassy normalization'],
  ])('%s: %s is told by Russia alone', (_fact, title, mode, trackTitle) => {
    expect(understanding(title).trackId).toBe(track(trackTitle).id);
    expect(membersOf(understanding(title).sides)).toEqual([russia, unitedStates]);
    expect(Object.entries(claimsOf(title)).map(([id, claim]) => [id, claim?.mode])).toEqual([
      [russia, mode],
    ]);
  });

  test('18: a contingent was raised, and neither the US nor the EU has a position on it', () => {
    const contingent = issue('Contingent in Ukraine');
    expect(contingent).toMatchObject({ status: 'raised', emptyMarks: {} });
    const holders = book.positions.filter(({ issueId }) => issueId === contingent.id);
    expect(holders.map(({ partyId }) => partyId)).toEqual([russia]);
  });

  test('19: NATO’s expansion is called a threat, by a chain of four', () => {
    const position = positionOf('Russia', 'Ukraine and NATO');
    expect(position).toMatchObject({
      stance: 'opposes',
      firmness: 'reaffirmed',
      wording: 'paraphrase',
    });
    expect(
      position.chain.map(({ role, personId, partyId }) => [role, personId ?? partyId]),
    ).toEqual([
      ['said-by', lavrov],
      ['on-behalf-of', russia],
      ['citing', person('Putin').id],
      ['told-to', unitedStates],
    ]);
    expect(position.chain[2] && isUnknown(position.chain[2].date)).toBe(true);
    expect(position.occasionMeetingId).toBe(talks.id);
  });

  test('20: military presence is excluded, as a red line', () => {
    const position = positionOf('Russia', 'Contingent in Ukraine');
    expect(position).toMatchObject({ stance: 'excludes', firmness: 'red-line', relation: 'own' });
  });

  test('22: the question of the missions has four issues, all raised', () => {
    const ofTrack = book.issues.filter(
      ({ trackId }) => trackId === track('Embassy normalization').id,
    );
    expect(ofTrack.map(({ status }) => status)).toEqual(['raised', 'raised', 'raised', 'raised']);
    expect(membersOf(understanding('Diplomatic missions').issues)).toEqual(
      ofTrack.map(({ id }) => id),
    );
  });

  test('23: deputies will meet soon, about those issues', () => {
    const deputies = meeting('Meeting of deputies on the missions');
    expect(deputies).toMatchObject({ status: 'announced', level: 'deputies', followsId: talks.id });
    expect(deputies.date).toEqual({ words: 'soon', edtf: '2025-02-18/..' });
    expect(isOpen(deputies.date)).toBe(true);
    expect(Object.values(deputies.agenda).map((item) => item?.issueId)).toEqual(
      Object.keys(understanding('Diplomatic missions').issues),
    );
  });
});
