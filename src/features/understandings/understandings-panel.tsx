import { EmptyHint } from '#nouns/empty-hint.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import {
  parseUnderstandingFilter,
  understandingEntry,
  understandingsByTrack,
} from '#domain/understanding-list.ts';
import {
  arrangedUnderstandings,
  trackUnderstandingChoices,
  understandingChoices,
  type UnderstandingArrangement,
} from '#domain/understanding-view.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { byId } from '#nouns/by-id.ts';
import { MissingRecord } from '#nouns/missing-record.tsx';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { withParam } from '#state/with-param.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { UnderstandingBar } from './understanding-bar.tsx';
import { UnderstandingGroups } from './understanding-groups.tsx';
import { UnderstandingRecord } from './understanding-record.tsx';
import s from './understandings-panel.module.css';

const UnderstandingDialog = lazy(() =>
  import('./understanding-dialog.tsx').then((m) => ({ default: m.UnderstandingDialog })),
);

interface UnderstandingsPanelProps {
  readonly negotiation: Negotiation;
  /** Only those of this track. */
  readonly track?: Track | undefined;
}

/** What the parties are said to have agreed, never shown as more agreed than its sides say. */
export function UnderstandingsPanel({ negotiation, track }: UnderstandingsPanelProps) {
  const all = useRows('tracks', negotiation.id);
  const packages = byId(useRows('packages', negotiation.id));
  const rows = useRows('understandings', negotiation.id);
  const { i18n } = useLingui();
  const address = useSearchParams();
  const [query, setQuery] = address;
  const viewing = useListView(track ? trackUnderstandingChoices : understandingChoices, address);
  const viewActions = useViewActions();
  const { order, grouping }: UnderstandingArrangement = viewing.view;
  const [isAdding, setAdding] = useState(false);
  const tracks = track ? [track] : all;
  const live = new Set<string>(tracks.map(({ id }) => id));
  const entries = rows
    .filter(({ trackId }) => live.has(trackId))
    .map((understanding) => understandingEntry(understanding, packages));
  const filter = parseUnderstandingFilter(query.get('status'));
  const shown = understandingsByTrack(entries, tracks, filter);
  const groups = arrangedUnderstandings(shown, { order, grouping }, i18n.locale);
  const open = entries.find(({ understanding }) => understanding.id === query.get('item'));
  const item = query.get('item');
  const isMissing = !rows.some(({ id }) => id === item);
  const show = (id: string | null) =>
    setQuery(withParam(query.toString(), 'item', id), { replace: id === null });
  return (
    <div className={s.page} data-open={open ? true : undefined}>
      <div className={s.main}>
        <UnderstandingBar
          entries={entries}
          filter={filter}
          menu={<ListViewMenu viewing={viewing} actions={viewActions} />}
          confirmations={paths.confirmations(negotiation.id)}
          onAdd={all.length > 0 ? () => setAdding(true) : undefined}
        />
        {isMissing && <MissingRecord item={item} />}
        {all.length === 0 && (
          <EmptyState title={<Trans>No tracks yet</Trans>} size="small">
            <EmptyHint>
              <Trans>
                An understanding belongs to a track. Make the first track in the negotiation’s
                overview.
              </Trans>
            </EmptyHint>
          </EmptyState>
        )}
        {all.length > 0 && entries.length === 0 && (
          <EmptyState title={<Trans>No understandings yet</Trans>} size="small">
            <EmptyHint>
              <Trans>
                An understanding is something the parties are said to have agreed. It carries one
                claim per side and is only as agreed as its sides say. Press “New understanding” to
                record one.
              </Trans>
            </EmptyHint>
          </EmptyState>
        )}
        {entries.length > 0 && groups.length === 0 && (
          <EmptyState title={<Trans>None with this status</Trans>} size="small">
            <Trans>Choose “All” above to see every understanding.</Trans>
          </EmptyState>
        )}
        <ShownColumns view={viewing.view}>
          <UnderstandingGroups
            negotiation={negotiation}
            groups={groups}
            grouping={grouping ?? (track ? 'none' : 'track')}
            openId={open?.understanding.id ?? null}
            onOpen={show}
          />
        </ShownColumns>
      </div>
      {open && (
        <div className={s.side}>
          <UnderstandingRecord
            key={open.understanding.id}
            negotiation={negotiation}
            entry={open}
            onClose={() => show(null)}
          />
        </div>
      )}
      <Suspense fallback={null}>
        {isAdding && (
          <UnderstandingDialog
            negotiationId={negotiation.id}
            trackId={track?.id}
            onAdded={show}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
