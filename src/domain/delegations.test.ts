import { expect, test } from 'vitest';
import { delegationsOf, wasThere } from './delegations.ts';
import type { Attendee } from './meeting.ts';

const person = (partyId: string | null): Attendee => ({
  partyId,
  post: '',
  attendance: 'attended',
});
const entries = delegationsOf(
  {
    delegations: {
      borea: { attendance: 'absent', headId: null, isListComplete: null },
      aldria: { attendance: 'attended', headId: 'head', isListComplete: false },
      withdrawn: null,
    },
    attendees: {
      aide: person('aldria'),
      head: person('aldria'),
      stray: person(null),
      guest: person('gone'),
      withdrawn: null,
    },
  },
  ['aldria', 'borea', 'capeUnion'],
);

test('in the order of the parties, then parties that are gone, then people of no party', () => {
  expect(entries.map((entry) => entry.partyId)).toEqual(['aldria', 'borea', 'gone', null]);
});

test('the head comes first', () => {
  expect(entries[0]?.people.map(({ personId }) => personId)).toEqual(['head', 'aide']);
});

test('there is who attended, as a delegation or as people', () => {
  expect(entries.map((entry) => wasThere(entry))).toEqual([true, false, true, true]);
});
