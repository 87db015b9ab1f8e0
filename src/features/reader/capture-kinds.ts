import type { PassageStart } from '#domain/passage-start.ts';
import { captures } from '#state/commands/text-deeds.ts';
import type { MessageDescriptor } from '@lingui/core';

export type CaptureKind = keyof typeof captures;

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
export const captureCommands: readonly CaptureCommand[] = (
  Object.keys(captures) as readonly CaptureKind[]
).map((kind) => ({ kind, letter: captures[kind].keys[0], label: captures[kind].label }));
