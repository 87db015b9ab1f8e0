import { unmarked } from '#domain/marking.ts';
import type { NextStep } from '#domain/next-step.ts';
import { asMap, rankOf, unknownDate, type Ground, type Name } from './riyadh-ground.ts';

/** Facts 9, 10, 14 and 15, all as Russia tells them. */
export function riyadhSteps(ground: Ground): readonly NextStep[] {
  const { set } = ground;
  const step = stepOn(ground);
  return [
    step('N1', 'T3', 'Appoint Russia’s representative', {
      note: 'As soon as the negotiator of the United States has been confirmed to Russia.',
      ownerParties: set('russia'),
      strength: 'pledged',
      triggers: after(ground, 'N2'),
    }),
    step('N2', 'T3', 'Name and confirm the negotiator of the United States', {
      note: 'Follows from what Russia says it waits for.',
      ownerParties: set('unitedStates'),
      strength: 'implied',
    }),
    step('N3', 'T1', 'Settle what must be worked out for the summit', {
      note: 'A task for the foreign ministers and the national security advisers, who are to meet.',
      ownerParties: set('russia', 'unitedStates'),
      strength: 'tasked',
      status: 'in-progress',
      meetings: set('M1'),
    }),
    step('N4', 'T1', 'Negotiate dates and timelines of the summit', {
      note: 'For the two presidents.',
      ownerPersons: set('putin', 'trump'),
      triggers: after(ground, 'N3'),
    }),
  ];
}

function stepOn({ ids, row }: Ground) {
  return (
    name: Extract<Name, `N${number}`>,
    track: 'T1' | 'T3',
    title: string,
    known: Partial<NextStep>,
  ): NextStep => ({
    ...row(name),
    trackId: ids[track],
    title,
    note: '',
    rank: rankOf(Number(name.slice(1))),
    ownerParties: {},
    ownerPersons: {},
    strength: null,
    status: 'open',
    due: unknownDate,
    triggers: {},
    accordingToPartyId: ids.russia,
    accordingToWords: 'Lavrov',
    meetingId: null,
    meetings: {},
    sourceId: ids.source,
    ...unmarked,
    ...known,
  });
}

function after({ ids }: Ground, name: Name): NextStep['triggers'] {
  return asMap([{ kind: 'step', stepId: ids[name] }]);
}
