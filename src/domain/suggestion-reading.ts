import { unknownDate } from './fuzzy-date.ts';
import type { PartyId } from './id.ts';
import { cuesIn, type FoundCue } from './suggestion-cue.ts';
import { dateWordsIn, readDateWords } from './suggestion-date.ts';
import { holderOf } from './suggestion-holder.ts';
import { kindsIn, meetingCue, modeOf, stepCue } from './suggestion-kind.ts';
import type { Mention } from './suggestion-name.ts';
import { blot } from './suggestion-quote.ts';
import type { Voice } from './suggestion-speaker.ts';
import type { Speech } from './suggestion-speech.ts';
import { conditionOf, firmnessOf, stanceOf } from './suggestion-stance.ts';
import { statementIn, withoutComma } from './suggestion-statement.ts';
import type {
  Cue,
  ModeCue,
  SuggestedDate,
  Suggestion,
  SuggestionContext,
  SuggestionKind,
  WordRange,
} from './suggestion.ts';

/** A sentence where it stands in its text; all ranges in it count from its first character. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
  readonly words: string;
  /** With what is quoted blotted out. */
  readonly masked: string;
  readonly quotes: readonly WordRange[];
}

/** What a sentence suggests; null: nothing. */
export function readSentence(
  sentence: Sentence,
  speech: Speech | null,
  voice: Voice,
  mentions: readonly Mention[],
  context: SuggestionContext,
): Suggestion | null {
  const { words, offset } = sentence;
  if (/\?["”’']?$/.test(words)) return null;
  const cues = cuesIn(words);
  const statement = statementIn(sentence, speech);
  const holder = holderOf(sentence, speech, voice, mentions, cues);
  const stance = holder.isAboutAnother ? null : stanceOf(words, cues);
  const firmness = firmnessOf(words, cues);
  const parties = [
    ...new Set(mentions.flatMap(({ partyIds }) => (partyIds.length === 1 ? partyIds : []))),
  ];
  const isPosition = isWorthIt(
    sentence,
    statement,
    voice,
    holder.isSubject,
    stance !== null || firmness !== null,
  );
  const hasActors = parties.length > 0 || voice.partyId !== null || actors.test(words);
  const deeds = hasActors ? kindsIn(words, cues) : [];
  const strong = stance !== null && Math.abs(strength[stance.value] ?? 0) > 1;
  const kinds: readonly SuggestionKind[] = [
    ...(isPosition && strong && deeds[0] === 'step' ? ['position' as const] : []),
    ...deeds,
    ...(isPosition ? ['position' as const] : []),
  ];
  const [first, ...others] = [...new Set(kinds)].map((kind) => ({
    kind,
    ...partiesFor(kind, voice, holder),
    date: dateFor(kind, sentence, speech, voice, cues, context),
  }));
  if (first === undefined) return null;
  const mode = kinds.includes('understanding') ? modeOf(words, cues) : null;
  const condition = conditionOf(words, cues);
  const inText = <R extends WordRange>(range: R): R => ({
    ...range,
    start: offset + range.start,
    end: offset + range.end,
  });
  const withCue = <C extends { readonly cue: WordRange }>(found: C | null): C | null =>
    found && { ...found, cue: inText(found.cue) };
  return {
    ...first,
    others,
    start: offset,
    end: offset + words.length,
    statement: inText(statement),
    quotes: sentence.quotes.map((quote) => inText(withoutComma(words, quote))),
    speaker: voice.speaker,
    tellerId: voice.partyId,
    parties,
    isAboutAnother: holder.isAboutAnother,
    stance: isPosition ? withCue(stance) : null,
    firmness: isPosition ? withCue(firmness) : null,
    mode: withCue(mode),
    condition: condition && inText(condition),
    cues: allCues(speech, cues, holder.belief, mode).map(inText),
  };
}

const actors =
  /\b(?:deput(?:y|ies)|ministers?|delegations?|negotiators?|leaders|presidents|experts|envoys?|(?:both|two|the) (?:sides|parties|countries)|working group|mediators?)\b/i;

const strength: Readonly<Partial<Record<string, number>>> = { excludes: 3, opposes: 2, demands: 3 };

/** How the talks went is for a readout, and what is said by nobody known or in few words for nobody. */
function isWorthIt(
  { words }: Sentence,
  statement: WordRange,
  voice: Voice,
  isSubject: boolean,
  hasStance: boolean,
): boolean {
  const isKnown =
    voice.partyId !== null || voice.partyCandidates.length > 0 || voice.speaker?.personId;
  if (!isKnown && !(hasStance && (isSubject || voice.speaker !== null))) return false;
  const said = words.slice(statement.start, statement.end);
  const count = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (hasStance) return count > 1 && (voice.speaker !== null || isSubject);
  if (voice.speaker === null || count < 4) return false;
  return !/\b(?:useful|constructive|frank|productive|fruitful|cordial|declined)\b/i.test(said);
}

interface Sides {
  readonly partyId: PartyId | null;
  readonly partyCandidates: readonly PartyId[];
}

function partiesFor(
  kind: SuggestionKind,
  voice: Voice,
  holder: Sides & { readonly doerId: PartyId | null },
): Sides {
  if (kind === 'position')
    return { partyId: holder.partyId, partyCandidates: holder.partyCandidates };
  if (kind === 'step') return { partyId: holder.doerId, partyCandidates: [] };
  if (kind === 'meeting') return { partyId: null, partyCandidates: [] };
  return { partyId: voice.partyId, partyCandidates: voice.partyCandidates };
}

function dateFor(
  kind: SuggestionKind,
  { text, offset, words, masked }: Sentence,
  speech: Speech | null,
  voice: Voice,
  cues: readonly FoundCue[],
  { published }: SuggestionContext,
): SuggestedDate | null {
  const saidOn = speech?.date ?? null;
  const dates = dateWordsIn(words).filter(({ start }) => start !== saidOn?.start);
  const read = (range: WordRange, direction: 'past' | 'future'): SuggestedDate => {
    // A relative date in a quote counts from the day of the words, which may be another.
    const isQuoted = masked.charAt(range.start) === blot;
    const place = { start: offset + range.start, end: offset + range.end };
    return readDateWords(text, place, isQuoted ? unknownDate : published, direction);
  };
  if (kind === 'meeting' || kind === 'step') {
    const cue = kind === 'meeting' ? meetingCue(words, cues) : stepCue(words, cues);
    const near = dates.find(({ start }) => start >= (cue?.start ?? 0)) ?? dates.at(-1);
    const held = cue?.sense === 'held';
    if (near === undefined) return held && speech === null ? voice.date : null;
    return read(near, held ? 'past' : 'future');
  }
  const own = dates.filter(({ start }) => masked.charAt(start) !== blot);
  // "agreed on Monday": right behind the words of the deed; else the only date that there is.
  const beside = own.find(({ start }) =>
    cues.some((cue) => cue.end < start && /^ (?:on )?$/.test(words.slice(cue.end, start))),
  );
  if (voice.speaker !== null || speech !== null)
    return voice.date ?? (kind === 'understanding' && beside ? read(beside, 'past') : null);
  const only = beside ?? (own.length === 1 ? own[0] : undefined);
  const isPast = only !== undefined && !/\b(?:will|would)\b/.test(masked);
  return isPast &&
    !/^(?:by|before|until|after|since|next|in|soon|within)\b/i.test(words.slice(only.start))
    ? read(only, 'past')
    : null;
}

function allCues(
  speech: Speech | null,
  cues: readonly FoundCue[],
  belief: WordRange | null,
  mode: ModeCue | null,
): readonly Cue[] {
  const all: Cue[] = cues.map(({ kind, start, end, isNegated }) => ({
    kind: isNegated && kind !== 'condition' ? 'negation' : kind,
    start,
    end,
  }));
  if (speech !== null) all.push({ kind: 'speech', ...speech.verb });
  if (mode?.value === 'denied') all.push({ kind: 'negation', ...mode.cue });
  if (belief !== null) all.push({ kind: 'belief', ...belief });
  return all.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
