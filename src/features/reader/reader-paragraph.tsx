import { piecesOf, type PlacedQuote } from '#domain/passage-marks.ts';
import type { Passage } from '#domain/source-paragraphs.ts';
import type { Suggestion, SuggestionKind } from '#domain/suggestion.ts';
import { MarginMark } from './margin-mark.tsx';
import type { QuotedRecord } from './quoted-record.ts';
import { SuggestionMark } from './suggestion-mark.tsx';
import s from './reader.module.css';

interface ReaderParagraphProps {
  readonly number: number;
  readonly text: string;
  readonly paragraph: Passage;
  readonly quotes: readonly PlacedQuote[];
  readonly records: ReadonlyMap<string, QuotedRecord>;
  readonly active: ReadonlySet<string>;
  readonly found: readonly Passage[];
  readonly onActivate: (quoteIds: readonly string[]) => void;
  readonly suggestions: readonly Suggestion[];
  readonly partyNames: ReadonlyMap<string, string>;
  readonly onTake: (suggestion: Suggestion, kind: SuggestionKind) => void;
  readonly onDismiss: (suggestion: Suggestion) => void;
}

/** One paragraph: its number, its words with the quoted passages marked, and in the margin what rests on it. */
export function ReaderParagraph(props: ReaderParagraphProps) {
  const { number, text, paragraph, quotes, records, active, found, onActivate, suggestions } =
    props;
  const own = quotes.filter(({ passage }) => passage.start >= paragraph.start);
  return (
    <div className={s.row}>
      <span className={s.number} aria-hidden="true">
        {number}
      </span>
      <p data-start={paragraph.start} id={`p${number}`} className={s.words}>
        {quotes.length + found.length === 0
          ? text.slice(paragraph.start, paragraph.end)
          : piecesOf(paragraph, quotes, found).map(({ start, end, quoteIds, isFound }) =>
              quoteIds.length === 0 && !isFound ? (
                text.slice(start, end)
              ) : (
                <mark
                  key={start}
                  className={quoteIds.length === 0 ? undefined : s.passage}
                  data-found={isFound || undefined}
                  data-quotes={quoteIds.join(' ') || undefined}
                  data-active={quoteIds.some((id) => active.has(id)) || undefined}
                >
                  {text.slice(start, end)}
                </mark>
              ),
            )}
      </p>
      {own.length + suggestions.length > 0 && (
        <ul className={s.margin}>
          {own.map(({ quote }) => {
            const record = records.get(quote.aboutId);
            return record ? (
              <MarginMark
                key={quote.id}
                record={record}
                sideName={props.partyNames.get(quote.aboutPartyId ?? '')}
                isActive={active.has(quote.id)}
                onActivate={() => onActivate([quote.id])}
              />
            ) : null;
          })}
          {suggestions.map((suggestion) => (
            <SuggestionMark
              key={suggestion.start}
              suggestion={suggestion}
              text={text}
              partyName={props.partyNames.get(suggestion.partyId ?? '')}
              onTake={(kind) => props.onTake(suggestion, kind)}
              onDismiss={() => props.onDismiss(suggestion)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
