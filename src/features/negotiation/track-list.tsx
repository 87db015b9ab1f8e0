import { latestOfTracks } from '#domain/change-track.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { rankAt } from '#domain/rank.ts';
import type { Track } from '#domain/track.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { useRecentChanges, useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useDrawn } from '#ui/use-drawn.ts';
import { useOrder } from '#ui/use-order.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { trackFacts } from './track-facts.ts';
import { TrackRow } from './track-row.tsx';
import s from './track-list.module.css';

interface TrackListProps {
  readonly negotiation: Negotiation;
  readonly tracks: readonly Track[];
}

/** The tracks in the user's order; archived ones folded away below. */
export function TrackList({ negotiation, tracks }: TrackListProps) {
  const { t } = useLingui();
  const things = {
    issues: useRows('issues', negotiation.id),
    understandings: useRows('understandings', negotiation.id),
    steps: useRows('steps', negotiation.id),
    meetings: useRows('meetings', negotiation.id),
  };
  const latest = latestOfTracks(useRecentChanges(negotiation.id, 200), things);
  const facts = trackFacts(things);
  const shown = tracks.filter((track) => !track.archived);
  const archived = tracks.filter((track) => track.archived);
  const ids = shown.map((track) => track.id);
  const move = (id: string, index: number) => {
    const others = shown.filter((track) => track.id !== id);
    void write.reorder('tracks', id, rankAt(others, index));
  };
  const order = useOrder(ids, move);
  const drawn = useDrawn(shown.length);
  const isPast = useIsPast();
  const row = (track: Track, index: number) => (
    <TrackRow
      key={track.id}
      negotiation={negotiation}
      track={track}
      tracks={tracks}
      facts={facts}
      latest={latest.get(track.id)}
      order={track.archived || isPast ? undefined : order}
      onMoveUp={!track.archived && index > 0 ? () => move(track.id, index - 1) : undefined}
      onMoveDown={
        !track.archived && index < shown.length - 1 ? () => move(track.id, index + 1) : undefined
      }
    />
  );
  return (
    <section className={s.tracks}>
      <h2 className="visually-hidden">
        <Trans>Tracks</Trans>
      </h2>
      {shown.length > 0 ? (
        <ul className={s.list} aria-label={t`Tracks`}>
          {shown.slice(0, drawn).map(row)}
        </ul>
      ) : isPast ? (
        <EmptyState title={<Trans>No track was on record yet</Trans>} size="small">
          <Trans>Move to a later day, or back to now.</Trans>
        </EmptyState>
      ) : (
        <EmptyState title={<Trans>No tracks yet</Trans>} size="small">
          <Trans>
            A track is one strand of the negotiation with its own people and pace: summit planning,
            embassies, security guarantees. Its issues and the parties’ positions live in it. Press
            “New track” above to make the first one.
          </Trans>
        </EmptyState>
      )}
      {archived.length > 0 && (
        <Disclosure
          summary={
            <Plural value={archived.length} one="# archived track" other="# archived tracks" />
          }
        >
          <ul className={s.list}>{archived.map(row)}</ul>
        </Disclosure>
      )}
    </section>
  );
}
