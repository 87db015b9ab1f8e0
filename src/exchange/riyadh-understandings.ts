import { unmarked } from '#domain/marking.ts';
import type { Claim, Understanding } from '#domain/understanding.ts';
import { posts } from './riyadh-people.ts';
import { rankOf, remarks, unknownDate, type Ground, type Name } from './riyadh-ground.ts';

/**
 * Facts 8, 13, 16, 17, 21 and 22: all told by one side. On A1 the other side is silent; on the rest
 * nothing is recorded of it.
 */
export function riyadhUnderstandings(ground: Ground): readonly Understanding[] {
  const { ids } = ground;
  const understanding = understandingOn(ground);
  const asTold = (mode: Claim['mode'], text = '') => ({ [ids.russia]: told(ground, mode, text) });
  return [
    understanding('A1', 'T3', 'Start of a settlement process', {
      text: 'A process of settlement for Ukraine is to be started.',
      claims: { ...asTold('presupposed'), [ids.unitedStates]: silence(ground) },
    }),
    understanding('A2', 'T1', 'Preparation of the next summit', {
      text: 'Preparing the next summit should begin.',
      claims: asTold('asserted'),
    }),
    understanding('A3', 'T5', 'Joint efforts where interests coincide', {
      text: 'Where their interests meet, the two join forces in projects that serve both, in geopolitics and in the economy.',
      claims: asTold('asserted'),
    }),
    understanding('A4', 'T5', 'No provocation where interests differ', {
      text: 'Where their interests part, the two should settle the matter instead of provoking a conflict.',
      claims: asTold('normative'),
    }),
    understanding('A5', 'T2', 'Diplomatic missions', {
      text: 'The question of the diplomatic missions has to be resolved once and for all.',
      issues: ground.set('sanctions', 'expulsions', 'property', 'obstacles'),
      claims: asTold(
        'hedged',
        'The sides “practically agreed” that the question of the diplomatic missions has to be resolved once and for all.',
      ),
    }),
  ];
}

type Told = Pick<Understanding, 'text' | 'claims'> & Partial<Pick<Understanding, 'issues'>>;

function understandingOn(ground: Ground) {
  return (
    name: Extract<Name, `A${number}`>,
    track: 'T1' | 'T2' | 'T3' | 'T5',
    title: string,
    toldOf: Told,
  ): Understanding => ({
    ...ground.row(name),
    trackId: ground.ids[track],
    title,
    rank: rankOf(Number(name.slice(1))),
    issues: {},
    sides: ground.set('russia', 'unitedStates'),
    sameWords: false,
    setStatus: null,
    statusSourceId: null,
    statusDate: unknownDate,
    packageId: null,
    meetingId: null,
    ...unmarked,
    ...toldOf,
  });
}

function told({ ids }: Ground, mode: Claim['mode'], text: string): Claim {
  return {
    mode,
    text,
    saidById: ids.lavrov,
    post: posts.lavrov,
    date: remarks.date,
    meetingId: null,
    sourceId: ids.source,
  };
}

function silence({ ids }: Ground): Claim {
  return {
    mode: 'silent',
    text: '',
    saidById: null,
    post: '',
    date: unknownDate,
    meetingId: null,
    sourceId: ids.source,
  };
}
