import { placeQuotes, quotesByParagraph } from '#domain/passage-marks.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { paragraphsIn } from '#domain/source-paragraphs.ts';
import type { Source } from '#domain/source.ts';
import type { SourceText } from '#domain/source-text.ts';
import { useQuotesOfSource } from '#state/read-quotes.ts';
import { usePreferences } from '#state/preferences.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Capture } from './capture.tsx';
import { LostPassages } from './lost-passages.tsx';
import { recordsById, recordsWithoutPassage } from './quoted-record.ts';
import { ReaderText } from './reader-text.tsx';
import { OtherRecords } from './other-records.tsx';
import { elementAt } from './text-place.ts';
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
  const article = useRef<HTMLElement>(null);
  const rows = useReaderRows(negotiation.id);
  const quotes = useQuotesOfSource(source.id);
  const hasLetters = usePreferences((preferences) => preferences.letterKeys);
  const [query, setQuery] = useSearchParams();
  const { text } = kept;
  const paragraphs = paragraphsIn(text);
  const records = recordsById(rows);
  const alive = quotes.filter(({ aboutId }) => records.has(aboutId));
  const { placed, lost } = placeQuotes(text, alive);
  const marks = quotesByParagraph(paragraphs, placed);
  const wished = query.get('quote') ?? '';
  const active = new Set(wished.split(' ').filter(Boolean));
  const others = recordsWithoutPassage(
    rows,
    records,
    source.id,
    new Set(alive.map(({ aboutId }) => aboutId)),
  );
  const at = placed.find(({ quote }) => active.has(quote.id))?.passage.start;

  useEffect(() => {
    if (at === undefined || !article.current) return undefined;
    const element = elementAt(article.current, at);
    element?.scrollIntoView({ block: 'center' });
    // Paragraphs that come into sight take their true height only then.
    const frame = requestAnimationFrame(() => element?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [at]);

  const show = (quoteIds: readonly string[]) => {
    const next = quoteIds.join(' ');
    if (next !== wished) setQuery(next === '' ? {} : { quote: next }, { replace: true });
  };
  return (
    <div className={s.reader}>
      <OtherRecords records={others} />
      <LostPassages lost={lost} records={records} />
      <p className={s.help}>
        {hasLetters ? (
          <Trans>
            Select words to log them. With keys: J and K move by paragraph, → and ← by sentence,
            Shift takes in more; then L, U, S, M or N.
          </Trans>
        ) : (
          <Trans>
            Select words to log them. With keys: ↓ and ↑ move by paragraph, → and ← by sentence,
            Shift takes in more; then Tab to the commands.
          </Trans>
        )}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- sentences are selected here by keys */}
      <article ref={article} className={s.article} tabIndex={0} aria-label={t`Text of the source`}>
        <ReaderText
          text={text}
          language={source.language}
          paragraphs={paragraphs}
          marks={marks}
          records={records}
          active={active}
          onActivate={show}
        />
      </article>
      <Capture
        root={article}
        negotiation={negotiation}
        source={source}
        text={text}
        paragraphs={paragraphs}
        onMarks={show}
      />
    </div>
  );
}
