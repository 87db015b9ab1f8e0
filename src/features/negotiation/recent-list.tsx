import { changeSentence } from '#domain/change-sentence.ts';
import type { Change } from '#domain/change.ts';
import { timeAgo } from '#domain/time-ago.ts';
import { useNow } from '#state/now.ts';
import { useRecentChanges } from '#state/read.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './negotiation-panel.module.css';

const shown = 8;

/** What was done lately in this negotiation. */
export function RecentList({ negotiationId }: { readonly negotiationId: string }) {
  const changes = useRecentChanges(negotiationId, shown);
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className={s.heading}>
        <Trans>Lately</Trans>
      </h2>
      <ol className={s.recent}>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeText change={change} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "Logged a position of Aldria, 2 hours ago". */
export function ChangeText({ change }: { readonly change: Change }) {
  const { i18n } = useLingui();
  const now = useNow();
  const sentence = i18n._(changeSentence(change));
  return (
    <>
      <span dir="auto">{sentence}</span>
      {' · '}
      <time dateTime={new Date(change.at).toISOString()}>
        {timeAgo(change.at, now, i18n.locale)}
      </time>
    </>
  );
}
