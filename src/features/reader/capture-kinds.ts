import type { PassageStart } from '#domain/passage-start.ts';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

export type CaptureKind = 'position' | 'understanding' | 'step' | 'meeting' | 'note';

/** A short form and the passage that it is for. */
export interface Capturing {
  readonly kind: Exclude<CaptureKind, 'position'>;
  readonly start: PassageStart;
}

interface CaptureCommand {
  readonly kind: CaptureKind;
  readonly letter: string;
  readonly label: MessageDescriptor;
}

/** What can be logged from a passage, with the letters that do it while the text has the focus. */
export const captureCommands: readonly CaptureCommand[] = [
  { kind: 'position', letter: 'l', label: msg`Position` },
  { kind: 'understanding', letter: 'u', label: msg`Understanding` },
  { kind: 'step', letter: 's', label: msg`Next step` },
  { kind: 'meeting', letter: 'm', label: msg`Meeting` },
  { kind: 'note', letter: 'n', label: msg`Note` },
];
