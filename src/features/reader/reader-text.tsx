import type { PlacedQuote } from '#domain/passage-marks.ts';
import type { Passage } from '#domain/source-paragraphs.ts';
import type { Suggestion, SuggestionKind } from '#domain/suggestion.ts';
import { useDeferredValue } from 'react';
import type { QuotedRecord } from './quoted-record.ts';
import { ReaderParagraph } from './reader-paragraph.tsx';
import { directionOf } from './direction.ts';

interface ReaderTextProps {
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly Passage[];
  readonly marks: ReadonlyMap<number, readonly PlacedQuote[]>;
  readonly records: ReadonlyMap<string, QuotedRecord>;
  /** Quotes whose passage is shown now. */
  readonly active: ReadonlySet<string>;
  /** Words that were searched for. */
  readonly found: readonly Passage[];
  readonly onActivate: (quoteIds: readonly string[]) => void;
  readonly suggestions: ReadonlyMap<number, readonly Suggestion[]>;
  /** Party id → name. */
  readonly partyNames: ReadonlyMap<string, string>;
  readonly onTake: (suggestion: Suggestion, kind: SuggestionKind) => void;
  readonly onDismiss: (suggestion: Suggestion) => void;
}

const noSuggestions: readonly Suggestion[] = [];
const noQuotes: readonly PlacedQuote[] = [];
const noWords: readonly Passage[] = [];

/**
 * All paragraphs of a text, numbered; the browser lays out those in sight. What changes in the margins of
 * a long one is drawn in between, while keys and clicks are answered.
 */
export function ReaderText(given: ReaderTextProps) {
  const props = useDeferredValue(given);
  const { text, language, paragraphs, marks, records, active, onActivate, suggestions } = props;
  const isTouched = ({ start, end }: Passage) =>
    props.found.some((each) => each.start < end && each.end > start);
  return (
    <div lang={language || undefined} dir={directionOf(text)}>
      {paragraphs.map((paragraph, index) => (
        <ReaderParagraph
          key={paragraph.start}
          number={index + 1}
          text={text}
          paragraph={paragraph}
          quotes={marks.get(index) ?? noQuotes}
          records={records}
          active={active}
          found={isTouched(paragraph) ? props.found : noWords}
          onActivate={onActivate}
          suggestions={suggestions.get(index) ?? noSuggestions}
          partyNames={props.partyNames}
          onTake={props.onTake}
          onDismiss={props.onDismiss}
        />
      ))}
    </div>
  );
}
