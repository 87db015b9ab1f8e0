import { unknownDate } from './fuzzy-date.ts';
import { dated, sampleId, sampleParty, samplePerson } from './sample-rows.fixture.ts';
import type { Post } from './person.ts';
import type { SuggestionContext } from './suggestion.ts';

/** Rows and a report of the fictional Arden strait talks, for tests. Published on a Wednesday. */
export const aldria = sampleId(21);
export const borea = sampleId(22);
export const capeUnion = sampleId(23);
export const delmark = sampleId(24);
export const verel = sampleId(31);
export const marek = sampleId(32);
export const ivoSand = sampleId(33);
export const lenaSand = sampleId(34);

const post = (title: string, partyId: string): Readonly<Record<string, Post>> => ({
  [sampleId(90)]: { title, partyId, from: unknownDate, to: unknownDate },
});

export const ardenContext: SuggestionContext = {
  published: dated('2031-03-12'),
  parties: [
    sampleParty(21, { name: 'Aldria', aliases: { 'Port Alden': true } }),
    sampleParty(22, { name: 'Borea', aliases: { Norhaven: true } }),
    sampleParty(23, { name: 'Cape Union', shortName: 'CU', aliases: { 'the two capes': true } }),
    sampleParty(24, { name: 'Delmark', aliases: { Norhavn: true } }),
  ],
  persons: [
    samplePerson(31, { name: 'Tomas Verel', posts: post('Foreign minister', aldria) }),
    samplePerson(32, { name: 'Ana Marek', posts: post('Chief negotiator', borea) }),
    samplePerson(33, { name: 'Ivo Sand' }),
    samplePerson(34, { name: 'Lena Sand' }),
  ],
};

export const ardenReport = `Senior envoys of Aldria and Borea met in Cape Town on Tuesday to discuss a ceasefire in the Arden strait.

Neither the Cape Union nor Delmark took part. Delmark has said it will not recognise the outcome of talks in which it is not involved.

“The talks were useful, we listened to each other,” Aldria’s Foreign Minister Tomas Verel told reporters in Cape Town after the meeting on Tuesday.

He said there is an agreement to begin a settlement process. Aldria will appoint its representative once Norhaven confirms its negotiator, Verel added.

Borea now understands Aldria’s position better, the minister believes.

According to Verel, the two presidents agreed that preparations for the next summit should start. Foreign ministers were tasked with working out the agenda.

Where interests do not coincide, the sides should not provoke conflict, he said.

“Any foreign patrols in the strait, under whatever flag, are wholly unacceptable. This is a red line,” he stressed.

The sides “practically agreed” that the matter of consulates must be settled, he said. Deputies will meet soon to discuss the removal of obstacles.

Ana Marek, the chief negotiator of Borea, said on Wednesday that Borea rejects any transit fee. “We are ready to discuss inspections,” she added. “But not at any price to our own fishermen.”
`;
