import { msg } from '@lingui/core/macro';

/** Admiralty scale: how reliable the source is. F until a person grades it. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

export const reliabilityLabels = {
  A: msg`A · completely reliable`,
  B: msg`B · usually reliable`,
  C: msg`C · fairly reliable`,
  D: msg`D · not usually reliable`,
  E: msg`E · unreliable`,
  F: msg`F · cannot be judged`,
} as const;

/** Admiralty scale: how credible the statement is. 6 until a person grades it. */
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof credibilities)[number];

export const credibilityLabels = {
  '1': msg`1 · confirmed independently`,
  '2': msg`2 · probably true`,
  '3': msg`3 · possibly true`,
  '4': msg`4 · doubtful`,
  '5': msg`5 · improbable`,
  '6': msg`6 · cannot be judged`,
} as const;

/** "A1" … "F6". A statement without a source takes F. */
export function gradeOf(
  position: { readonly credibility: Credibility },
  source: { readonly reliability: Reliability } | undefined,
): string {
  return `${source?.reliability ?? 'F'}${position.credibility}`;
}
