import { issueChoices } from '#domain/issue-view.ts';
import { isFiltering } from '#domain/matrix-filter.ts';
import { partiesInOrder } from '#domain/matrix.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';
import { useListView } from '#nouns/use-list-view.ts';
import { useIssuesOfTrack, useRows } from '#state/read.ts';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyTable } from './empty-table.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PanelBar } from './panel-bar.tsx';
import { TrackTable } from './track-table.tsx';
import { useFilters } from './use-filters.ts';
import { useItem } from './use-item.ts';
import s from './panel.module.css';

const Inspector = lazy(() => import('./inspector.tsx').then((m) => ({ default: m.Inspector })));

interface PositionsPanelProps {
  readonly negotiation: Negotiation;
  readonly track: Track;
}

/** The heart of a track: its positions table, and the record that is open beside it. */
export function PositionsPanel({ negotiation, track }: PositionsPanelProps) {
  const { t } = useLingui();
  const issues = useIssuesOfTrack(track.id);
  const parties = useRows('parties', negotiation.id);
  const persons = useRows('persons', negotiation.id);
  const sources = useRows('sources', negotiation.id);
  const meetings = useRows('meetings', negotiation.id);
  const filtering = useFilters();
  const viewing = useListView(issueChoices, useSearchParams());
  const opened = useItem();
  const [isPrintAsked, askToPrint] = useState(false);
  const { filters } = filtering;
  const chosen = new Set(filters.parties);
  const view = {
    negotiation,
    track,
    columns: partiesInOrder(parties).filter((c) => chosen.size === 0 || chosen.has(c.party.id)),
    meetings: meetings.filter((meeting) => meeting.tracks[track.id] === true),
    occasions: byId(meetings),
    parties: byId(parties),
    persons: byId(persons),
    sources: byId(sources),
    filters,
  };
  const isEmpty = issues.length === 0 || parties.length === 0;
  return (
    <section className={s.panel} aria-label={t`Positions`}>
      <div className={s.main}>
        <PanelBar
          view={view}
          issues={issues}
          parties={parties}
          filtering={filtering}
          viewing={viewing}
          onPrint={() => askToPrint(true)}
        />
        {isFiltering(filtering.wanted) && (
          <FilterChips filtering={filtering} parties={view.parties} />
        )}
        {isEmpty ? (
          <EmptyTable hasIssues={issues.length > 0} hasParties={parties.length > 0} />
        ) : (
          <TrackTable
            view={view}
            issues={issues}
            arrangement={viewing.view}
            opened={opened}
            filtering={filtering}
            isPrintAsked={isPrintAsked}
            onPrinted={() => askToPrint(false)}
          />
        )}
      </div>
      {opened.item && (
        <Suspense fallback={null}>
          <Inspector
            item={opened.item}
            view={view}
            issues={issues}
            onOpen={opened.open}
            onClose={opened.close}
          />
        </Suspense>
      )}
    </section>
  );
}
