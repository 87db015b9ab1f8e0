import { sidesOf } from '#domain/confirmations.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import {
  parseUnderstandingFilter,
  understandingEntry,
  understandingsByTrack,
} from '#domain/understanding-list.ts';
import { byId } from '#nouns/by-id.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import { ConfirmationsTable } from './confirmations-table.tsx';
import { PackageList } from './package-list.tsx';
import { UnderstandingBar } from './understanding-bar.tsx';
import s from './confirmations.module.css';

/** Who confirms what: every understanding of a negotiation against every side that it names. */
export function ConfirmationsPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const tracks = useRows('tracks', negotiation.id);
  const parties = useRows('parties', negotiation.id);
  const packages = byId(useRows('packages', negotiation.id));
  const quotes = useRows('quotes', negotiation.id);
  const sources = byId(useRows('sources', negotiation.id));
  const persons = byId(useRows('persons', negotiation.id));
  const rows = useRows('understandings', negotiation.id);
  const [query] = useSearchParams();
  const live = new Set<string>(tracks.map(({ id }) => id));
  const entries = rows
    .filter(({ trackId }) => live.has(trackId))
    .map((understanding) => understandingEntry(understanding, packages));
  const filter = parseUnderstandingFilter(query.get('status'));
  const groups = understandingsByTrack(entries, tracks, filter);
  const list = paths.negotiation(negotiation.id, 'understandings');
  return (
    <div className={s.page}>
      <UnderstandingBar entries={entries} filter={filter} />
      {entries.length === 0 && (
        <EmptyState title={<Trans>No understandings yet</Trans>} size="small">
          <Trans>
            Record what the parties are said to have agreed under{' '}
            <Link to={list}>Understandings</Link>; each side’s claim then stands here beside the
            others’.
          </Trans>
        </EmptyState>
      )}
      {entries.length > 0 && groups.length === 0 && (
        <EmptyState title={<Trans>None with this status</Trans>} size="small">
          <Trans>Choose “All” above to see every understanding.</Trans>
        </EmptyState>
      )}
      {groups.length > 0 && (
        <ConfirmationsTable
          groups={groups}
          sides={sidesOf(entries, parties)}
          book={{ negotiation, parties: byId(parties), packages, persons, sources, quotes }}
        />
      )}
      <PackageList negotiation={negotiation} entries={entries} packages={packages} />
    </div>
  );
}
