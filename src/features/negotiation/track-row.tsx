import { NowOnly } from '#nouns/now-only.tsx';
import type { Change } from '#domain/change.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { trackStatuses, trackStatusLabels, type Track } from '#domain/track.ts';
import { InlineStatus } from '#nouns/inline-status.tsx';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { useInline } from '#state/inline.ts';
import { paths } from '#state/paths.ts';
import { write } from '#state/write.ts';
import { Icon } from '#ui/icon.tsx';
import type { useOrder } from '#ui/use-order.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ChangeText } from './recent-list.tsx';
import { TrackMenu } from './track-menu.tsx';
import { TrackMeeting } from './track-meeting.tsx';
import { TrackMoves } from './track-moves.tsx';
import { TrackStatusWord } from './track-status-word.tsx';
import type { TrackFacts } from './track-facts.ts';
import s from './track-list.module.css';

interface TrackRowProps {
  readonly negotiation: Negotiation;
  readonly track: Track;
  readonly tracks: readonly Track[];
  readonly facts: TrackFacts;
  readonly latest: Change | undefined;
  /** Without it the track keeps its place. */
  readonly order: ReturnType<typeof useOrder> | undefined;
  readonly onMoveUp: (() => void) | undefined;
  readonly onMoveDown: (() => void) | undefined;
}

export function TrackRow(props: TrackRowProps) {
  const { t } = useLingui();
  const { negotiation, track, facts, latest, order } = props;
  const open = facts.openIssues.get(track.id) ?? 0;
  const { id, title, summary } = track;
  const naming = useInline(id, 'title', title, (next) =>
    write.editRow('tracks', id, { title: next }),
  );
  return (
    <li className={s.row} data-record={id} {...order?.row(id)}>
      {order && (
        <span className={s.handle} title={t`Drag to another place`} {...order.handle(id)}>
          <Icon name="drag" />
        </span>
      )}
      <div className={s.body}>
        <div className={s.head}>
          <h3 className={s.title}>
            <InlineTitle inline={naming}>
              <Link
                data-main
                to={paths.track(negotiation.id, id)}
                dir="auto"
                aria-keyshortcuts={order ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
              >
                {title}
              </Link>
            </InlineTitle>
          </h3>
          <InlineStatus
            statuses={trackStatuses}
            labels={trackStatusLabels}
            current={track.status}
            onChoose={(status) => void write.editRow('tracks', id, { status })}
          >
            <TrackStatusWord status={track.status} />
          </InlineStatus>
          <span className={s.count}>
            {open === 0 ? (
              <Trans>no open issues</Trans>
            ) : (
              <Plural value={open} one="# open issue" other="# open issues" />
            )}
          </span>
        </div>
        {summary !== '' && (
          <p className={s.summary} dir="auto">
            {summary}
          </p>
        )}
        <dl className={s.facts}>
          <TrackMeeting negotiation={negotiation} meetings={facts.meetingsOf.get(track.id) ?? []} />
          <TrackMoves negotiation={negotiation} track={track} facts={facts} />
          {latest && (
            <div>
              <dt>
                <Trans>Lately</Trans>
              </dt>
              <dd>
                <ChangeText change={latest} />
              </dd>
            </div>
          )}
        </dl>
      </div>
      <NowOnly>
        <TrackMenu {...props} />
      </NowOnly>
    </li>
  );
}
