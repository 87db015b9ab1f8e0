import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PointReason } from './recovery-point.ts';

/** Why a recovery point was made. */
export const pointWords: Readonly<Record<PointReason, MessageDescriptor>> = {
  import: msg`Before an import`,
  restore: msg`Before a restore`,
  migration: msg`Before an upgrade of Parley`,
  'bulk-deletion': msg`Before a deletion of many records`,
  purge: msg`Before records were removed for good`,
  merge: msg`Before a merge`,
  daily: msg`First use of the day`,
  'by-hand': msg`Made by hand`,
};
