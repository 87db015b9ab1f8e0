import type { Negotiation } from '#domain/negotiation.ts';
import { useRows, warmRows } from '#state/read.ts';
import type { ReactNode } from 'react';
import { NegotiationHeader } from './negotiation-header.tsx';
import { PartyStrip } from './party-strip.tsx';
import { RecentList } from './recent-list.tsx';
import { TrackList } from './track-list.tsx';
import { MoveList } from './move-list.tsx';
import s from './negotiation-panel.module.css';

interface NegotiationPanelProps {
  readonly negotiation: Negotiation;
  /** The control that moves it through time. */
  readonly asOf: ReactNode;
}

/** Of what it tells, the longest first. */
const told = [
  'steps',
  'issues',
  'meetings',
  'understandings',
  'tracks',
  'parties',
  'persons',
] as const;

/** A negotiation at a glance: its parties, its tracks and what changed lately. */
export function NegotiationPanel({ negotiation, asOf }: NegotiationPanelProps) {
  const { id } = negotiation;
  warmRows(told, id);
  const tracks = useRows('tracks', id);
  return (
    <>
      <NegotiationHeader negotiation={negotiation} tracks={tracks} asOf={asOf} />
      <div className={s.page}>
        <div className={s.main}>
          <PartyStrip negotiation={negotiation} />
          <TrackList negotiation={negotiation} tracks={tracks} />
        </div>
        <aside className={s.aside}>
          <MoveList negotiation={negotiation} tracks={tracks} />
          <RecentList negotiationId={id} />
        </aside>
      </div>
    </>
  );
}
