import { NowOnly } from '#nouns/now-only.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { QuotedRecord } from './quoted-record.ts';
import s from './reader.module.css';

const NoteDialog = lazy(() =>
  import('./note-dialog.tsx').then((module) => ({ default: module.NoteDialog })),
);

interface MarginMarkProps {
  readonly record: QuotedRecord;
  /** The side whose claim rests on the passage. */
  readonly sideName?: string | undefined;
  readonly isActive: boolean;
  /** Shows the passage. */
  readonly onActivate: () => void;
}

/** A record in the margin of the passage that it rests on: pressing it shows the passage, its link opens it. */
export function MarginMark({ record, sideName, isActive, onActivate }: MarginMarkProps) {
  const { i18n } = useLingui();
  const [isEditing, setEditing] = useState(false);
  return (
    <li className={s.mark} data-active={isActive || undefined}>
      <button type="button" className={s.show} aria-pressed={isActive} onClick={onActivate}>
        <span className={s.noun}>
          {i18n._(record.noun)}
          {sideName !== undefined && (
            <Trans>
              , claim of <bdi>{sideName}</bdi>
            </Trans>
          )}
        </span>
        {record.stance && <StanceMark stance={record.stance} />}
        <span className={s.title} dir="auto">
          {record.title}
        </span>
      </button>
      {record.to === null ? (
        <NowOnly>
          <button type="button" className={s.open} onClick={() => setEditing(true)}>
            <Trans>
              Edit<span className="visually-hidden"> {record.title}</span>
            </Trans>
          </button>
        </NowOnly>
      ) : (
        <Link className={s.open} to={record.to}>
          <Trans>
            Open<span className="visually-hidden"> {record.title}</span>
          </Trans>
        </Link>
      )}
      {isEditing && (
        <Suspense fallback={null}>
          <NoteDialog id={record.id} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </li>
  );
}
