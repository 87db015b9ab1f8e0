import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { attributionLinkSchema } from './attribution-schema.ts';
import type { PartyId, PersonId } from './id.ts';

/** Ordered from who holds the words to who logged them. */
export const attributionRoles = [
  'said-by',
  'on-behalf-of',
  'citing',
  'told-to',
  'reported-by',
  'published-by',
] as const;
export type AttributionRole = (typeof attributionRoles)[number];

export const attributionRoleLabels = {
  'said-by': msg`Said by`,
  'on-behalf-of': msg`On behalf of`,
  citing: msg`Citing`,
  'told-to': msg`Told to`,
  'reported-by': msg`Reported by`,
  'published-by': msg`Published by`,
} as const;

export interface AttributionLink extends Readonly<Infer<typeof attributionLinkSchema>> {
  readonly personId: PersonId | null;
  readonly partyId: PartyId | null;
}

/** How the holder of a position relates to who said it. */
export const relations = ['own', 'joint', 'ascribed', 'third-party'] as const;
export type Relation = (typeof relations)[number];

export const relationLabels = {
  own: msg`Own (its own side says so)`,
  joint: msg`Joint (ascribed to both)`,
  ascribed: msg`Ascribed (the other side says so)`,
  'third-party': msg`Third party (someone else says so)`,
} as const;

export const groundRules = ['on-record', 'background', 'off-record', 'chatham-house'] as const;
export type GroundRule = (typeof groundRules)[number];

export const groundRuleLabels = {
  'on-record': msg`On record`,
  background: msg`Background`,
  'off-record': msg`Off record`,
  'chatham-house': msg`Chatham House`,
} as const;
