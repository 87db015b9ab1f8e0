import { makeAnchor } from '#domain/anchor.ts';
import type { PassageStart } from '#domain/passage-start.ts';
import type { Source } from '#domain/source.ts';
import type { Suggestion, WordRange } from '#domain/suggestion.ts';

/** A suggestion that a person takes up: its passage and what its words say; a stance is only offered. */
export function startOfSuggestion(text: string, source: Source, each: Suggestion): PassageStart {
  const words = (range: WordRange) => text.slice(range.start, range.end);
  const { speaker, statement, quotes, date, stance, condition } = each;
  const isAll = quotes.length === 1 && quotes[0]?.start === statement.start;
  const said = each.kind === 'position' || each.kind === 'understanding';
  return {
    quote: { ...makeAnchor(text, each.start, each.end), sourceId: source.id },
    names: {
      partyId: each.partyId,
      speakerId: speaker?.personId ?? null,
      partyChoices: each.partyId === null ? each.partyCandidates : [],
      speakerChoices: speaker?.personCandidates ?? [],
    },
    language: source.language,
    suggested: {
      statement: words(statement),
      wording:
        isAll && quotes[0]?.end === statement.end
          ? 'verbatim'
          : quotes.length > 0
            ? 'partial-quote'
            : 'paraphrase',
      speakerWords: speaker && speaker.personId === null ? speaker.words : '',
      attributionWords: speaker ? words(speaker.attribution) : '',
      date: date?.date ?? null,
      dateWords: date ? words(date) : '',
      isDateDerived: date?.isDerived ?? false,
      isDateOfSaying: said,
      stance: stance && { value: stance.value, words: words(stance.cue) },
      condition: condition ? words(condition) : '',
      parties: each.parties,
      tellerId: each.tellerId,
      cues: each.cues.map((cue) => ({ kind: cue.kind, words: words(cue) })),
      mode: each.mode && { value: each.mode.value, words: words(each.mode.cue) },
    },
  };
}

/** The suggestion taken for another kind of record that its words can be; null: they cannot. */
export function readAs(suggestion: Suggestion, kind: string): Suggestion | null {
  if (suggestion.kind === kind) return suggestion;
  const other = suggestion.others.find((reading) => reading.kind === kind);
  return other ? { ...suggestion, ...other } : null;
}
