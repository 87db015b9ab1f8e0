import { relationLabels } from '#domain/attribution.ts';
import { isUnknown } from '#domain/date.ts';
import { formatDay } from '#domain/format-date.ts';
import { gradeOf } from '#domain/grade.ts';
import type { NegotiationId } from '#domain/id.ts';
import type { LogEntry } from '#domain/log-filter.ts';
import type { LogKey } from '#domain/log-mark.ts';
import type { Position } from '#domain/position.ts';
import { AttributionText } from '#nouns/attribution-text.tsx';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { StatementText } from '#nouns/statement-text.tsx';
import { itemOf, paths } from '#state/paths.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { LogBook } from './log-book.ts';
import styles from './log.module.css';

interface LogRowProps {
  readonly entry: LogEntry<LogKey>;
  /** Undefined until it is read. */
  readonly position: Position | undefined;
  readonly book: LogBook;
  readonly negotiationId: NegotiationId;
}

export function LogRow({ entry, position, book, negotiationId }: LogRowProps) {
  const { i18n } = useLingui();
  const isShown = useIsShown();
  const { position: key, basis, correctedBy } = entry;
  const { parties, persons, sources, tracks, issues } = book;
  const { row, check } = useSelectable(key.id, titleOf());
  const day = formatDay(entry.day, i18n.locale);
  const issue = key.issueId === null ? undefined : issues.get(key.issueId);
  const source = key.sourceId === null ? undefined : sources.get(key.sourceId);
  const track = issue && tracks.get(issue.trackId);
  return (
    <article
      {...row}
      className={styles['entry']}
      data-corrected={correctedBy !== null || undefined}
    >
      {check && <RowCheck {...check} />}
      <div
        className={styles['date']}
        data-undated={(position && isUnknown(position.date)) || undefined}
      >
        {position && <DateText date={position.date} />}
        {basis === 'source' && (
          <span className={styles['basis']}>
            <Trans>source of {day}</Trans>
          </span>
        )}
        {basis === 'logged' && (
          <span className={styles['basis']}>
            <Trans>logged {day}</Trans>
          </span>
        )}
      </div>
      <div className={styles['words']}>
        <div className={styles['head']}>
          <StanceMark stance={key.stance} firmness={key.firmness} />
          <span className={styles['party']}>
            <PartyName party={parties.get(key.partyId)} />
          </span>
          {key.relation !== 'own' && <span>{i18n._(relationLabels[key.relation])}</span>}
          {correctedBy !== null && (
            <span>
              <Trans>corrected</Trans>
            </span>
          )}
          {key.corrects !== null && (
            <span>
              <Trans>correction</Trans>
            </span>
          )}
        </div>
        {position ? <StatementText position={position} clamp={4} /> : <p>…</p>}
        <div className={styles['meta']}>
          {issue && track ? (
            <Link data-main to={paths.item(negotiationId, track.id, itemOf(key))}>
              <bdi>{issue.title}</bdi> · <bdi>{track.title}</bdi>
            </Link>
          ) : (
            <Link data-main to={paths.negotiation(negotiationId, 'unsorted')}>
              <Trans>Unsorted</Trans>
            </Link>
          )}
          {position && isShown('chain') && (
            <AttributionText chain={position.chain} persons={persons} parties={parties} />
          )}
          {position && isShown('grade') && <span className="num">{gradeOf(position, source)}</span>}
        </div>
      </div>
    </article>
  );

  /** Enough words to tell it from others of the same party. */
  function titleOf(): string {
    return `${parties.get(key.partyId)?.name ?? ''}: ${position?.statement.slice(0, 80) ?? ''}`;
  }
}
