import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { placeQuotes, quotesByParagraph } from '#domain/passage-marks.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { paragraphsIn } from '#domain/source-paragraphs.ts';
import type { Source } from '#domain/source.ts';
import type { SourceText } from '#domain/source-text.ts';
import type { Suggestion, SuggestionKind } from '#domain/suggestion.ts';
import { openComposer } from '#state/composer.ts';
import { useRows } from '#state/read.ts';
import { useQuotesOfSource } from '#state/read-quotes.ts';
import { usePreferences } from '#state/preferences.ts';
import { readWordsAt } from '#state/words-at.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Capture } from './capture.tsx';
import type { Capturing } from './capture-kinds.ts';
import { LostPassages } from './lost-passages.tsx';
import { recordsById, recordsWithoutPassage } from './quoted-record.ts';
import { ReaderText } from './reader-text.tsx';
import { OtherRecords } from './other-records.tsx';
import { readAs, startOfSuggestion } from './suggested-start.ts';
import { SuggestionSwitch } from './suggestion-switch.tsx';
import { suggestionsByParagraph } from './suggestions-by-paragraph.ts';
import { useSuggestions } from './use-suggestions.ts';
import { showPassage } from './text-place.ts';
import { useReaderRows } from './use-reader-rows.ts';
import s from './reader.module.css';

interface ReaderPanelProps {
  readonly negotiation: Negotiation;
  readonly source: Source;
  readonly kept: SourceText;
}

/** A source as a page to read, with every record that rests on it in the margin. */
export function ReaderPanel({ negotiation, source, kept }: ReaderPanelProps) {
  const { t } = useLingui();
  const articleRef = useRef<HTMLElement>(null);
  const rows = useReaderRows(negotiation.id);
  const quotes = useQuotesOfSource(source.id);
  const hasLetters = usePreferences((preferences) => preferences.letterKeys);
  const [query, setQuery] = useSearchParams();
  const { text } = kept;
  const paragraphs = paragraphsIn(text);
  const records = recordsById(rows);
  const alive = quotes.filter(({ aboutId }) => records.has(aboutId));
  const persons = useRows('persons', negotiation.id);
  const isOffering = usePreferences((preferences) => preferences.suggestions);
  const { parties } = rows;
  const [dismissed, setDismissed] = useState<ReadonlySet<number>>(new Set());
  const [open, setOpen] = useState<Capturing | null>(null);
  const { placed, lost } = placeQuotes(text, alive);
  const marks = quotesByParagraph(paragraphs, placed);
  // The text is drawn in a pass of its own: with it this number changes.
  const drawn = useDeferredValue(placed.length);
  const wished = query.get('quote') ?? '';
  // A note is opened by itself, all else by its quotes.
  const ofNote = alive.filter(({ aboutId }) => aboutId === query.get('item'));
  const active = new Set([...wished.split(' ').filter(Boolean), ...ofNote.map(({ id }) => id)]);
  const words = readWordsAt(query.get('at'), text.length);
  const at = placed.find(({ quote }) => active.has(quote.id))?.passage.start ?? words[0]?.start;
  const found = useSuggestions(text, parties, persons, source, isOffering, at);
  const suggestions = found.filter(
    ({ start, end }) =>
      !dismissed.has(start) &&
      !placed.some(({ passage }) => passage.start < end && passage.end > start),
  );
  const others = recordsWithoutPassage(
    rows,
    records,
    source.id,
    new Set(alive.map(({ aboutId }) => aboutId)),
  );

  useEffect(() => {
    const { current } = articleRef;
    if (at === undefined || !current) return undefined;
    showPassage(current, at);
    // Paragraphs that come into sight take their true height only then.
    const frame = requestAnimationFrame(() => showPassage(current, at));
    return () => cancelAnimationFrame(frame);
  }, [articleRef, at]);

  const show = (quoteIds: readonly string[]) => {
    const next = quoteIds.join(' ');
    if (next !== wished) setQuery(next === '' ? {} : { quote: next }, { replace: true });
  };
  const partyNames = new Map<string, string>(parties.map(({ id, name }) => [id, name]));
  const isPast = useIsPast();
  const take = (suggestion: Suggestion, kind: SuggestionKind) => {
    const start = startOfSuggestion(text, source, readAs(suggestion, kind) ?? suggestion);
    if (kind !== 'position') setOpen({ kind, start });
    else openComposer({ negotiationId: negotiation.id, passage: start });
  };
  return (
    <div className={s.reader}>
      <OtherRecords records={others} />
      <LostPassages lost={lost} records={records} />
      <NowOnly>
        <SuggestionSwitch isOn={isOffering} count={suggestions.length} />
      </NowOnly>
      <NowOnly>
        <p className={s.help}>
          {hasLetters ? (
            <Trans>
              Select words to log them. With keys: J and K move by paragraph, → and ← by sentence,
              Shift takes in more; G goes to the next suggestion. Then L, U, S, M or N.
            </Trans>
          ) : (
            <Trans>
              Select words to log them. With keys: ↓ and ↑ move by paragraph, → and ← by sentence,
              Shift takes in more; then Tab to the commands.
            </Trans>
          )}
        </p>
      </NowOnly>
      <article
        ref={articleRef}
        className={s.article}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- sentences are selected here by keys
        tabIndex={0}
        aria-label={t`Text of the source`}
      >
        <ReaderText
          text={text}
          language={source.language}
          paragraphs={paragraphs}
          marks={marks}
          records={records}
          active={active}
          found={words}
          onActivate={show}
          suggestions={suggestionsByParagraph(paragraphs, isPast ? [] : suggestions)}
          partyNames={partyNames}
          onTake={take}
          onDismiss={({ start }) => setDismissed(new Set([...dismissed, start]))}
        />
      </article>
      <NowOnly>
        <Capture
          root={articleRef}
          negotiation={negotiation}
          source={source}
          text={text}
          paragraphs={paragraphs}
          parties={parties}
          persons={persons}
          suggestions={suggestions}
          version={drawn}
          open={open}
          onOpen={setOpen}
          onMarks={show}
        />
      </NowOnly>
    </div>
  );
}
