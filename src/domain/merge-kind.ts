import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How one record fares when a colleague's copy is laid beside one's own. */
export const mergeKinds = [
  /** Both changed it, in different fields or in the same. */
  'changed-both',
  /** Deleted in the other copy, or removed for good. */
  'deleted-there',
  /** Deleted here, or removed for good, while the other copy still has it. */
  'deleted-here',
  /** Only in the other copy: it comes in. */
  'new',
  /** Only the other copy changed it: it changes here. */
  'changed-there',
  /** Only one's own copy changed it: nothing changes here. */
  'changed-here',
  /** Only in one's own copy: it stays. */
  'only-here',
] as const;
export type MergeKind = (typeof mergeKinds)[number];

export const mergeKindLabels: Readonly<Record<MergeKind, MessageDescriptor>> = {
  'changed-both': msg`Changed in both`,
  'deleted-there': msg`Deleted in theirs`,
  'deleted-here': msg`Deleted in yours`,
  new: msg`New from theirs`,
  'changed-there': msg`Changed in theirs`,
  'changed-here': msg`Changed in yours`,
  'only-here': msg`Only in yours`,
};
