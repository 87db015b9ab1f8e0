import { passageTitle } from '#domain/passage-title.ts';
import type { Quote } from '#domain/quote.ts';
import type { ReactNode } from 'react';
import s from './passage-list.module.css';

interface PassageListProps {
  readonly quotes: readonly Quote[];
  /** Draws one, with its words: a link to where they stand in the text. */
  readonly children: (quote: Quote, words: ReactNode) => ReactNode;
}

/** The passages that a record rests on, by their words. */
export function PassageList({ quotes, children }: PassageListProps) {
  return (
    <ul className={s.list}>
      {quotes.map((quote) => (
        <li key={quote.id}>{children(quote, <bdi>“{passageTitle(quote.exact)}”</bdi>)}</li>
      ))}
    </ul>
  );
}
