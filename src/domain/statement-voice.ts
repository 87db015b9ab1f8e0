import type { Relation } from './attribution.ts';
import type { Day } from './day.ts';
import { foldText } from './fold-text.ts';
import type { Position } from './position.ts';
import { stanceNumbers, type Stance } from './stance.ts';
import { statementDay, type SourcesById } from './statement-day.ts';

/** Whose account a record is, seen from the party that holds the position. */
export const accountSides = ['own', 'other', 'third'] as const;
export type AccountSide = (typeof accountSides)[number];

const sides: Readonly<Record<Relation, AccountSide>> = {
  own: 'own',
  joint: 'own',
  ascribed: 'other',
  'third-party': 'third',
};

export function accountSide({ relation }: Pick<Position, 'relation'>): AccountSide {
  return sides[relation];
}

/** For or against the issue as worded, or open; null: off the scale, so it agrees with nothing. */
export type StanceSide = 'for' | 'against' | 'open';

export function stanceSide(stance: Stance): StanceSide | null {
  const number = stanceNumbers[stance];
  if (number === null) return null;
  return number === 0 ? 'open' : number > 0 ? 'for' : 'against';
}

/** One speaker on one day, on one side: however many sources carry it, it is one voice. */
export interface Voice {
  readonly side: AccountSide;
  /** Tells speakers apart; blank: nobody is named, so two such cannot be told apart. */
  readonly speaker: string;
  readonly day: Day;
}

export function voiceOf(
  position: Pick<Position, 'relation' | 'chain' | 'date' | 'sourceId' | 'loggedAt'>,
  sources: SourcesById,
): Voice {
  return {
    side: accountSide(position),
    speaker: speakerKey(position),
    day: statementDay(position, sources).day,
  };
}

export function isSameVoice(a: Voice, b: Voice): boolean {
  return a.side === b.side && a.speaker === b.speaker && a.day === b.day;
}

function speakerKey({ chain }: Pick<Position, 'chain'>): string {
  const said = chain.find(({ role }) => role === 'said-by');
  if (said === undefined) return '';
  const { personId, partyId, words, post } = said;
  if (personId !== null) return personId;
  const named = foldText(words.trim() || post.trim());
  return named === '' ? (partyId ?? '') : `${partyId ?? ''} ${named}`;
}
