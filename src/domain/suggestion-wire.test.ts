import { expect, test } from 'vitest';
import { suggest } from './suggestion-list.ts';
import {
  aldria,
  ardenContext,
  borea,
  capeUnion,
  delmark,
  marek,
  verel,
} from './suggestion-sample.fixture.ts';
import type { Suggestion } from './suggestion.ts';

/** The longer sentences of a news agency. */
const report = `PORT ALDEN (Wire) - Aldria and Borea agreed on Monday to resume consular services within six weeks, officials from both sides said, in what mediators described as a first sign of progress.

The two countries' chief negotiators, who held talks in Cape Town for the third time this year, also agreed in principle that a joint working group will draft rules for inspections by the end of April, according to a statement released by the Cape Union.

"There can be no permanent tolls," said Borea's lead negotiator Ana Marek. "Tolls must be phased out, and we will never accept a second ferry line."

Aldria’s president, Karl Oster, told parliament on Tuesday that his government was ready to discuss a pause in patrols if Borea publishes its list of vessels. He ruled out any foreign inspectors on Aldrian soil.

A senior Borean official, speaking on condition of anonymity, said the sides remained far apart. "They have not agreed on anything yet," the official said.

Foreign Minister Tomas Verel will travel to Norhaven next week, his office said. A summit between the presidents could take place in early May, but no date has been set, he added.

Delmark, which hosts the secretariat, said it had not been consulted and called for an urgent session of the council.

The strait, 40 kilometres wide, carries a fifth of the region's trade. Fishermen complain that the patrols have cut their catch by half since 2029.

Marek repeated that Borea would not sign any text unless the prisoners are released. Asked whether a deal was close, she said: "Ask Port Alden."

Both delegations stressed that nothing is agreed until everything is agreed. Verel insists on a written guarantee, and Borea's deputy foreign minister Piet Lund has pledged to send a draft by Friday.

The Cape Union welcomed the outcome and promised to provide monitors as soon as both sides sign the protocol.

Earlier, Borea had accused Aldria of violating the truce, which Aldria denied. Aldria's army chief, General Rolf Hanke, warned on Sunday evening that any boarding would be met with force.
`;

const found = suggest(report, ardenContext);

function about(words: string): Suggestion {
  const match = found.find(({ start, end }) => report.slice(start, end).includes(words));
  if (match === undefined) throw new Error(`Nothing suggested for “${words}”.`);
  return match;
}

const suggests = (words: string): boolean =>
  found.some(({ start, end }) => report.slice(start, end).includes(words));

test('officials of several sides speak for none, and the deed keeps its day', () => {
  expect(about('consular services')).toMatchObject({
    kind: 'understanding',
    partyId: null,
    parties: [aldria, borea],
    speaker: { words: 'officials from both sides', personId: null },
    mode: { value: 'asserted' },
    date: { date: { words: 'Monday', edtf: '2031-03-10' }, isDerived: true },
  });
});

test('a statement speaks for the party that released it', () => {
  expect(about('working group')).toMatchObject({
    kind: 'understanding',
    others: [{ kind: 'step' }, { kind: 'position' }],
    partyId: capeUnion,
    mode: { value: 'hedged' },
    date: null,
  });
});

test('a demand and a refusal in one breath: the stance is left to a person', () => {
  expect(about('phased out')).toMatchObject({
    stance: null,
    speaker: { personId: marek, isCarried: true },
  });
});

test('a person not on record is offered by words, with the party of their post', () => {
  expect(about('pause in patrols')).toMatchObject({
    partyId: aldria,
    stance: { value: 'open' },
    speaker: { personId: null, words: 'Aldria’s president, Karl Oster' },
    date: { date: { words: 'Tuesday', edtf: '2031-03-11' } },
  });
  expect(about('foreign inspectors')).toMatchObject({
    partyId: aldria,
    stance: { value: 'excludes' },
    speaker: { words: 'Aldria’s president, Karl Oster', isCarried: true },
  });
  expect(about('boarding')).toMatchObject({
    partyId: aldria,
    speaker: { words: "Aldria's army chief, General Rolf Hanke" },
    date: { date: { words: 'Sunday evening', edtf: '2031-03-09' } },
  });
});

test('“he” after an office that spoke is nobody', () => {
  expect(about('his office')).toMatchObject({
    kind: 'step',
    speaker: { words: 'his office', personId: null },
    date: { date: { words: 'next week', edtf: '2031-03-17/2031-03-23' } },
  });
  expect(about('summit')).toMatchObject({
    kind: 'meeting',
    speaker: null,
    date: { date: { words: 'early May', edtf: '2031-05~' }, isDerived: true },
  });
});

test('a party with a clause of its own beside it speaks', () => {
  expect(about('urgent session')).toMatchObject({ partyId: delmark, stance: { value: 'demands' } });
});

test('what waits for a release is conditional; what is insisted on keeps its verb', () => {
  expect(about('prisoners')).toMatchObject({ partyId: borea, stance: { value: 'conditional' } });
  const guarantee = about('guarantee');
  expect(guarantee).toMatchObject({ partyId: aldria, speaker: { personId: verel } });
  expect(report.slice(guarantee.statement.start)).toMatch(/^Verel insists on a written/);
});

test('nothing is agreed until everything is, and the scenery says nothing', () => {
  expect(suggests('nothing is agreed')).toBe(false);
  expect(suggests('kilometres')).toBe(false);
  expect(suggests('Fishermen')).toBe(false);
});
