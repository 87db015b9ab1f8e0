import type { LogVoice } from '#domain/log-filter.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { openComposer } from '#state/composer.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import { isLogFiltered } from './log-url.ts';
import type { LogFiltering } from './use-log-filter.ts';

interface EmptyLogProps {
  readonly negotiation: Negotiation;
  readonly track: Track | undefined;
  /** Given where there are entries, and the filters let none through. */
  readonly filtering?: LogFiltering;
  readonly book?: LogBook;
}

export function EmptyLog({ negotiation, track, filtering, book }: EmptyLogProps) {
  const { t } = useLingui();
  const isPast = useIsPast();
  const partyIds = filtering?.filter.partyIds ?? [];
  const [partyId] = partyIds;
  const log = isPast ? null : (
    <Button
      variant={filtering ? 'secondary' : 'primary'}
      onClick={() =>
        openComposer({
          negotiationId: negotiation.id,
          trackId: track?.id,
          partyId: partyIds.length === 1 ? partyId : undefined,
        })
      }
    >
      <Trans>Log position</Trans>
    </Button>
  );
  if (!filtering) {
    return (
      <EmptyState
        title={isPast ? t`Nothing was on record yet` : t`Nothing logged yet`}
        actions={log}
      >
        {isPast ? (
          <Trans>Move to a later day, or back to now.</Trans>
        ) : (
          <Trans>
            Log what a party said, with its date and source. Every position stands here, the newest
            first; a later one supersedes an earlier one and nothing is overwritten.
          </Trans>
        )}
      </EmptyState>
    );
  }
  const name = partyId === undefined ? undefined : book?.parties.get(partyId)?.name;
  const { voice } = filtering.filter;
  const isPartyAlone = !isLogFiltered({ ...filtering.filter, partyIds: [], voice: null });
  const isOneParty = partyIds.length === 1 && name !== undefined && isPartyAlone;
  const clear = (
    <Button variant="secondary" onClick={filtering.clear}>
      <Trans>Clear filters</Trans>
    </Button>
  );
  return (
    <EmptyState
      title={isOneParty ? titleOf(name) : t`Nothing matches these filters`}
      size="small"
      actions={
        <>
          {clear}
          {isOneParty && log}
        </>
      }
    >
      {isOneParty ? (
        <VoiceReason voice={voice} />
      ) : (
        <Trans>Take one of them off, or clear them all.</Trans>
      )}
    </EmptyState>
  );

  function titleOf(party: string): string {
    return voice === 'others'
      ? t`Nothing on record that others say of ${party}`
      : t`Nothing on record from ${party}`;
  }
}

function VoiceReason({ voice }: { readonly voice: LogVoice | null }) {
  if (voice === 'own')
    return (
      <Trans>No position of its own has been logged. Others may speak of it: see “All”.</Trans>
    );
  if (voice === 'others')
    return <Trans>No position has been ascribed to it by another side or a third party.</Trans>;
  return <Trans>No position of its own or ascribed to it has been logged.</Trans>;
}
