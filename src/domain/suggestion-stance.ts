import { stanceNumbers } from './stance.ts';
import type { FoundCue } from './suggestion-cue.ts';
import type { FirmnessCue, StanceCue, WordRange } from './suggestion.ts';

/**
 * The stance that the cues of a sentence hint at; null when in doubt: denied, only supposed ("if Borea
 * rejects"), or pointing both ways.
 */
export function stanceOf(sentence: string, cues: readonly FoundCue[]): StanceCue | null {
  const signs = cues.filter(({ stance }) => stance !== undefined);
  if (signs.some((cue) => cue.isNegated || isSupposed(sentence, cue))) return null;
  const condition = cues.find((cue) => isStrongCondition(sentence, cue));
  if (condition !== undefined && !signs.some(({ stance }) => stance === 'demands'))
    return { value: 'conditional', cue: rangeOf(condition) };
  const [first] = signs.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (first?.stance === undefined) return null;
  const sides = new Set(
    signs.map(({ stance }) => Math.sign(stanceNumbers[stance ?? 'mixed'] ?? 0)),
  );
  return sides.size === 1 ? { value: first.stance, cue: rangeOf(first) } : null;
}

export function firmnessOf(sentence: string, cues: readonly FoundCue[]): FirmnessCue | null {
  const signs = cues.filter((cue) => cue.firmness && !cue.isNegated && !isSupposed(sentence, cue));
  const sign = signs.find(({ firmness }) => firmness === 'red-line') ?? signs[0];
  return sign?.firmness === undefined ? null : { value: sign.firmness, cue: rangeOf(sign) };
}

/** Verbs whose subject holds the stance: "Borea rejects", but not "Borea must" nor "is unacceptable". */
export function isHeldBySubject(sentence: string, cue: FoundCue): boolean {
  return (
    cue.stance !== undefined &&
    !/^(?:must|requir|unaccept|not |out |non|under|direct|threat)/i.test(
      sentence.slice(cue.start, cue.end),
    )
  );
}

/** The clause that something depends on, from its first word to the next comma or the end. */
export function conditionOf(sentence: string, cues: readonly FoundCue[]): WordRange | null {
  const cue =
    cues.find((found) => isStrongCondition(sentence, found)) ??
    cues.find(({ kind, sense }) => kind === 'condition' && sense === undefined);
  if (cue === undefined) return null;
  const rest = sentence.slice(cue.end);
  const length = /[,.;:!?"“”«»¤](?=\s|$)|["”»]/.exec(rest)?.index ?? rest.length;
  return { start: cue.start, end: cue.end + rest.slice(0, length).trimEnd().length };
}

function isStrongCondition(sentence: string, { kind, sense, start, end }: FoundCue): boolean {
  if (kind !== 'condition' || sense !== 'strong') return false;
  const before = sentence.slice(0, start);
  const word = sentence.slice(start, end).toLowerCase();
  if (word === 'until') return /\b(?:not|never|no)\b|n[’']t|refus/i.test(before);
  return /\b(?:will|would|can|could|must|may|ready|willing|prepared|accept\p{L}*|support\p{L}*|agree\p{L}*|possible)\b/iu.test(
    sentence,
  );
}

function isSupposed(sentence: string, { start }: WordRange): boolean {
  return /\b(?:if|whether|unless|in case|even if)\b[^,.;]*$/i.test(sentence.slice(0, start));
}

function weightOf({ stance }: FoundCue): number {
  return stance === undefined ? 0 : Math.abs(stanceNumbers[stance] ?? 0);
}

function rangeOf({ start, end }: WordRange): WordRange {
  return { start, end };
}
