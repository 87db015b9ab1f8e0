import { expect, test } from 'vitest';
import { namesFor } from './capture-start.ts';
import { unknownDate } from './fuzzy-date.ts';
import { dated, sampleId, sampleParty, samplePerson } from './sample-rows.fixture.ts';

const aldria = sampleParty(1, { name: 'Aldria', aliases: { Aldrian: true, 'Port Sel': true } });
const borea = sampleParty(2, { name: 'Borea', aliases: { 'Port Sel': true } });
const post = {
  title: 'Foreign minister',
  partyId: aldria.id,
  from: unknownDate,
  to: dated('2031'),
};
const orlen = samplePerson(11, { name: 'Ada Orlen', posts: { [sampleId(20)]: post } });
const names = (sentence: string, paragraph = sentence, published = dated('2031-03-12')) =>
  namesFor({ passage: sentence, sentence, paragraph }, [aldria, borea], [orlen], published);

test('the speaker named in the sentence speaks for the party whose post was held that day', () => {
  expect(names('Borea must wait, Ada Orlen said.')).toMatchObject({
    partyId: aldria.id,
    speakerId: orlen.id,
    partyChoices: [],
  });
});

test('a post that had ended by then gives no party', () => {
  expect(names('Orlen said no.', 'Orlen said no.', dated('2032-05-01'))).toMatchObject({
    partyId: null,
    speakerId: orlen.id,
  });
});

test('the one party named is the holder; of several, and of an ambiguous name, it is asked', () => {
  expect(names('The Aldrian side refused.').partyId).toBe(aldria.id);
  const both = { partyId: null, partyChoices: [aldria.id, borea.id] };
  expect(names('Aldria told Borea to wait.')).toMatchObject(both);
  expect(names('Port Sel refused.')).toMatchObject(both);
});

test('a name elsewhere in the paragraph is asked about, never taken', () => {
  expect(names('He refused.', 'Borea was there. He refused.')).toMatchObject({
    partyId: null,
    partyChoices: [borea.id],
  });
  expect(names('He refused.')).toMatchObject({ partyId: null, partyChoices: [] });
});
