import { Trans } from '@lingui/react/macro';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { QuotedRecord } from './quoted-record.ts';
import s from './reader.module.css';

/** Records that name this source and no passage of it. */
export function OtherRecords({ records }: { readonly records: readonly QuotedRecord[] }) {
  const { i18n } = useLingui();
  if (records.length === 0) return null;
  return (
    <div className={s.rests}>
      <Disclosure
        summary={<Trans>Also resting on it, with no passage marked</Trans>}
        hint={records.length}
      >
        <ul className={s.list}>
          {records.map(({ id, noun, title, stance, to }) => (
            <li key={id}>
              <span className={s.noun}>{i18n._(noun)} · </span>
              {stance && (
                <>
                  <StanceMark stance={stance} /> ·{' '}
                </>
              )}
              {to === null ? (
                <span dir="auto">{title}</span>
              ) : (
                <Link to={to} dir="auto">
                  {title}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
