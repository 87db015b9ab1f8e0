import type { AttributionLink } from '#domain/attribution.ts';
import { unmarked } from '#domain/marking.ts';
import type { Position } from '#domain/position.ts';
import { posts } from './riyadh-people.ts';
import { remarks, unknownDate, type Ground } from './riyadh-ground.ts';

/** The three positions on record: facts 6, 19 and 20. The United States has stated none. */
export function riyadhPositions(ground: Ground): readonly Position[] {
  const { ids, row } = ground;
  const { saidByLavrov, forRussia, citingPutin, toTheOtherSide } = linksOf(ground);
  return [
    {
      ...row('participationOfUkraine'),
      ...statedNothingMore(ground),
      trackId: ids.T3,
      issueId: ids.participation,
      partyId: ids.ukraine,
      statement: 'Ukraine would not recognise what comes out of talks that it has no part in.',
      stance: 'conditional',
      condition: 'Ukraine takes part in the talks',
    },
    {
      ...row('ukraineInNato'),
      ...statedNothingMore(ground),
      trackId: ids.T4,
      issueId: ids.ukraineAndNato,
      partyId: ids.russia,
      statement:
        'As Putin has said repeatedly, it is a direct threat to the interests of Russia and to its sovereignty that NATO expands and takes Ukraine in.',
      stance: 'opposes',
      firmness: 'reaffirmed',
      chain: [saidByLavrov, forRussia, citingPutin, toTheOtherSide],
      groundRule: 'on-record',
      date: remarks.date,
      occasionMeetingId: ids.M1,
      occasionWords: remarks.occasion,
    },
    {
      ...row('militaryPresence'),
      ...statedNothingMore(ground),
      trackId: ids.T4,
      issueId: ids.contingent,
      partyId: ids.russia,
      statement:
        'Russia rules out every military presence connected with NATO, be it under the flag of the EU or as contingents of single states.',
      stance: 'excludes',
      firmness: 'red-line',
      chain: [saidByLavrov, forRussia],
      groundRule: 'on-record',
      date: remarks.date,
      occasionWords: remarks.occasion,
    },
  ];
}

/** Everything that a position of the example leaves open unless it says otherwise. */
function statedNothingMore({ ids, now }: Ground) {
  return {
    language: 'en',
    original: '',
    originalLanguage: '',
    translated: 'unknown',
    firmness: null,
    condition: '',
    wording: 'paraphrase',
    relation: 'own',
    chain: [],
    attributionWords: '',
    groundRule: null,
    date: unknownDate,
    occasionMeetingId: null,
    occasionWords: '',
    sourceId: ids.source,
    sourcePlace: '',
    credibility: '6',
    tags: {},
    ...unmarked,
    corrects: null,
    loggedAt: now,
  } as const;
}

function linksOf({ ids }: Ground) {
  const nobody = { personId: null, partyId: null, post: '', words: '', date: unknownDate };
  return {
    saidByLavrov: { ...nobody, role: 'said-by', personId: ids.lavrov, post: posts.lavrov },
    forRussia: { ...nobody, role: 'on-behalf-of', partyId: ids.russia },
    citingPutin: {
      ...nobody,
      role: 'citing',
      personId: ids.putin,
      post: posts.putin,
    },
    toTheOtherSide: {
      ...nobody,
      role: 'told-to',
      partyId: ids.unitedStates,
      words: 'the US delegation at the Riyadh meeting',
    },
  } as const satisfies Record<string, AttributionLink>;
}
