import type { Party } from '#domain/party.ts';
import type { UnderstandingChange } from '#domain/understanding-change.ts';
import type { UnderstandingView } from '#domain/understanding-status.ts';
import { claimModeLabels, understandingStatusLabels } from '#domain/understanding.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { WordsChanged } from './words-changed.tsx';
import s from './changes.module.css';

type Parties = ReadonlyMap<string, Party>;

interface UnderstandingChangeItemProps {
  readonly change: UnderstandingChange;
  readonly negotiationId: string;
  /** Before and after. */
  readonly parties: readonly [Parties, Parties];
}

/** An understanding's status before and after, with the claims that each rests on. */
export function UnderstandingChangeItem(props: UnderstandingChangeItemProps) {
  const { change, negotiationId, parties } = props;
  const { before, after } = change;
  const [earlier, later] = [before?.understanding, after?.understanding];
  const shown = later ?? earlier;
  if (!shown) return null;
  return (
    <li>
      <p className={s.head}>
        <Link
          to={`${paths.negotiation(negotiationId, 'understandings')}?item=${shown.id}`}
          dir="auto"
        >
          {shown.title}
        </Link>
      </p>
      <p className={s.meta}>
        <span className={s.label}>
          <Trans>Before</Trans>
        </span>{' '}
        <Status view={before?.view ?? null} parties={parties[0]} />
      </p>
      <p className={s.meta}>
        <span className={s.label}>
          <Trans>After</Trans>
        </span>{' '}
        <Status view={after?.view ?? null} parties={parties[1]} />
      </p>
      {earlier && later && earlier.text !== later.text && (
        <Suspense fallback={null}>
          <WordsChanged before={earlier.text} after={later.text} />
        </Suspense>
      )}
    </li>
  );
}

interface StatusProps {
  readonly view: UnderstandingView | null;
  readonly parties: Parties;
}

function Status({ view, parties }: StatusProps) {
  const { i18n } = useLingui();
  if (view === null) return <Trans>not on record</Trans>;
  return (
    <>
      <b>{i18n._(understandingStatusLabels[view.status])}</b>
      {view.basis.map(({ partyId, claim }) => (
        <span key={partyId}>
          {' · '}
          <bdi>{parties.get(partyId)?.name}</bdi>:{' '}
          {claim === null ? (
            <Trans>unrecorded</Trans>
          ) : (
            <>
              {i18n._(claimModeLabels[claim.mode]).toLocaleLowerCase(i18n.locale)} (
              <DateText date={claim.date} />)
            </>
          )}
        </span>
      ))}
    </>
  );
}
