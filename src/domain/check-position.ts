import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Day } from './day.ts';
import { parseDate } from './parse-date.ts';
import { isBlank, isRefusal } from './refusal.ts';
import type { Stance } from './stance.ts';
import { statementRefusal } from './text-refusal.ts';

/** What must be right before a position can be logged, as the composer holds it. */
export interface PositionEntry {
  readonly statement: string;
  readonly partyId: string | null;
  readonly stance: Stance | null;
  readonly condition: string;
  /** The date as typed; blank: unknown. Leave out where the date is already read. */
  readonly dateWords?: string;
}

export type PositionField = 'statement' | 'party' | 'stance' | 'condition' | 'date';

/** What to change, by field; empty when it can be logged. An issue may be missing: the entry waits in Unsorted. */
export function checkPosition(
  entry: PositionEntry,
  today: Day,
): Readonly<Partial<Record<PositionField, MessageDescriptor>>> {
  const statement = statementRefusal(entry.statement);
  const date = parseDate(entry.dateWords ?? '', today);
  const lacksCondition = entry.stance === 'conditional' && isBlank(entry.condition);
  return {
    ...(statement !== null && { statement }),
    ...(!entry.partyId && { party: msg`Choose the party that holds this position.` }),
    ...(entry.stance === null && {
      stance: msg`Choose a stance. If the words do not show one, choose “Unclear”.`,
    }),
    ...(lacksCondition && {
      condition: msg`Write the condition: a conditional stance needs it in words.`,
    }),
    ...(isRefusal(date) && { date: date.refusal }),
  };
}
