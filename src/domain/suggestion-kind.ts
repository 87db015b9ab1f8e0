import { denies, type FoundCue } from './suggestion-cue.ts';
import type { ModeCue, SuggestionKind, WordRange } from './suggestion.ts';

/** What a sentence can be besides a position: in the order in which it says so. */
export function kindsIn(sentence: string, cues: readonly FoundCue[]): readonly SuggestionKind[] {
  const found: readonly (readonly [SuggestionKind, FoundCue | null])[] = [
    ['meeting', meetingCue(sentence, cues)],
    ['understanding', agreementCue(sentence, cues)],
    ['step', stepCue(sentence, cues)],
  ];
  return found
    .flatMap(([kind, cue]) => (cue === null ? [] : [{ kind, start: cue.start }]))
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind }) => kind);
}

/** Words that say that sides meet or met. */
export function meetingCue(sentence: string, cues: readonly FoundCue[]): FoundCue | null {
  return (
    cues.find(
      (cue) =>
        cue.kind === 'meeting' && !cue.isNegated && !isWished(sentence, cue, /\b(?:if|whether)\b/i),
    ) ?? null
  );
}

/** A deed that is to be done; words of time alone are not one. */
export function stepCue(sentence: string, cues: readonly FoundCue[]): FoundCue | null {
  return (
    cues.find(
      (cue) =>
        cue.kind === 'follow-up' &&
        cue.sense === 'deed' &&
        !cue.isNegated &&
        !isWished(sentence, cue, /\b(?:if|whether)\b/i),
    ) ?? null
  );
}

/** Words that say that something is agreed, or that it is not: not that someone hopes so. */
function agreementCue(sentence: string, cues: readonly FoundCue[]): FoundCue | null {
  const found = cues.find((cue) => cue.kind === 'agreement' && !isWished(sentence, cue, wished));
  if (found === undefined) return null;
  // "Borea did not agree" is no understanding; that somebody denies one is a claim about it.
  const isDenied = found.isNegated && !isDeniedByWord(sentence, found);
  return isDenied ? null : found;
}

/** How a side puts it that something is agreed. */
export function modeOf(sentence: string, cues: readonly FoundCue[]): ModeCue | null {
  const cue = agreementCue(sentence, cues);
  if (cue === null) return null;
  const range = { start: cue.start, end: cue.end };
  const denial = isDeniedByWord(sentence, cue) ? deniedAt(sentence, cue) : null;
  if (denial !== null) return { value: 'denied', cue: denial };
  const hedge = cues.find(({ kind }) => kind === 'hedge');
  if (hedge !== undefined) return { value: 'hedged', cue: { start: hedge.start, end: hedge.end } };
  return { value: cue.sense === 'norm' ? 'normative' : 'asserted', cue: range };
}

const wished =
  /\b(?:if|whether|until|once|unless|when|could|can|may|might|would|hopes?|hoped|hoping|wants?|wanted|seeks?|sought|towards?|need(?:s|ed)? to|to|must|will|before|had)\b(?:\s+\p{L}+){0,4}\s*$/iu;

function isWished(sentence: string, { start }: WordRange, words: RegExp): boolean {
  const clause = /[^,.;:]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  return words.test(clause.slice(-60));
}

const denial = /\bden(?:ied|ies|ying)\b/i;

function isDeniedByWord(sentence: string, { start }: WordRange): boolean {
  return (
    denial.test(sentence.slice(0, start)) &&
    (denies(sentence, start) || /\bden\p{L}+ that\b/iu.test(sentence.slice(0, start)))
  );
}

function deniedAt(sentence: string, { start }: WordRange): WordRange | null {
  const found = denial.exec(sentence.slice(0, start));
  return found && { start: found.index, end: found.index + found[0].length };
}
