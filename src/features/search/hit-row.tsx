import { recordKindLabels } from '#domain/record-kind.ts';
import type { Firmness } from '#domain/firmness.ts';
import type { SearchHit } from '#domain/search-hit.ts';
import type { Stance } from '#domain/stance.ts';
import { DateText } from '#nouns/date-text.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { hitPath } from './hit-path.ts';
import { MarkedWords } from './marked-words.tsx';
import styles from './search.module.css';

interface HitRowProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly isActive: boolean;
  /** Before it is left for the record. */
  readonly onOpen: () => void;
}

/** One record that was found: what it is, its words with the finds marked, where it belongs. */
export function HitRow({ hit, id, isActive, onOpen }: HitRowProps) {
  const { i18n } = useLingui();
  const kind = recordKindLabels[hit.table];
  return (
    <Link
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['hit']}
      data-active={isActive || undefined}
      to={hitPath(hit.at)}
      onClick={onOpen}
      dir="auto"
    >
      <span className={styles['kind']}>{kind && i18n._(kind)}</span>
      <span className={styles['words']}>
        <Heading hit={hit} />
        {hit.text && (
          <span className={styles['text']} dir="auto" data-said={said.has(hit.table) || undefined}>
            <MarkedWords of={hit.text} />
          </span>
        )}
        <Places hit={hit} />
      </span>
    </Link>
  );
}

const said: ReadonlySet<string> = new Set(['positions', 'sourceTexts', 'readouts']);

function Heading({ hit }: { readonly hit: SearchHit }) {
  const { title, party, issue, meeting, source, stance, firmness } = hit;
  const name = title.text === '' ? null : <MarkedWords of={title} />;
  const heading = name ?? source ?? (party === null ? issue : null);
  if (heading === null && party === null) return null;
  return (
    <span className={styles['title']}>
      {heading !== null && <bdi>{heading}</bdi>}
      {heading === null && <bdi>{party}</bdi>}
      {heading === null && (issue ?? meeting) !== null && (
        <span className={styles['on']}>
          <bdi>{issue ?? meeting}</bdi>
        </span>
      )}
      {stance !== null && (
        <StanceMark stance={stance as Stance} firmness={firmness as Firmness | null} />
      )}
    </span>
  );
}

function Places({ hit }: { readonly hit: SearchHit }) {
  const { table, negotiation, track, date, isNear, isCorrected } = hit;
  return (
    <span className={styles['places']}>
      {table !== 'negotiations' && <Place>{negotiation}</Place>}
      {table !== 'tracks' && track !== null && <Place>{track}</Place>}
      {date && (
        <Place>
          <DateText date={date} />
        </Place>
      )}
      {isNear && (
        <Place>
          <Trans>spelled otherwise</Trans>
        </Place>
      )}
      {isCorrected && (
        <Place>
          <Trans>corrected since</Trans>
        </Place>
      )}
    </span>
  );
}

/** A dot stands between two of them. */
function Place({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles['place']}>
      <bdi>{children}</bdi>
    </span>
  );
}
