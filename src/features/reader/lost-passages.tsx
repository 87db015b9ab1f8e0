import type { Quote } from '#domain/quote.ts';
import { Callout } from '#ui/callout.tsx';
import { Plural } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { QuotedRecord } from './quoted-record.ts';
import s from './reader.module.css';

interface LostPassagesProps {
  readonly lost: readonly Quote[];
  readonly records: ReadonlyMap<string, QuotedRecord>;
}

/** Quotes whose words are not in the text: shown with their words, never dropped. */
export function LostPassages({ lost, records }: LostPassagesProps) {
  if (lost.length === 0) return null;
  return (
    <div className={s.rests}>
      <Callout
        tone="warn"
        title={
          <Plural
            value={lost.length}
            one="A passage is not found in this text"
            other="# passages are not found in this text"
          />
        }
      >
        <ul className={s.list}>
          {lost.map(({ id, exact, aboutId }) => {
            const record = records.get(aboutId);
            return (
              <li key={id}>
                <q className="serif" dir="auto">
                  {exact.slice(0, 400)}
                </q>{' '}
                {record &&
                  (record.to === null ? record.title : <Link to={record.to}>{record.title}</Link>)}
              </li>
            );
          })}
        </ul>
      </Callout>
    </div>
  );
}
