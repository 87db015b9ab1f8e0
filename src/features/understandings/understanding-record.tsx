import { NowOnly } from '#nouns/now-only.tsx';
import { passagesOfNoClaim } from '#domain/claim-passages.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { byId } from '#nouns/by-id.ts';
import { PassageList } from '#nouns/passage-list.tsx';
import { paths } from '#state/paths.ts';
import { useRow, useRows } from '#state/read.ts';
import { useQuotesAbout } from '#state/read-quotes.ts';
import { write } from '#state/write.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { RecordList } from '#ui/record-list.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { BasisText } from './basis-text.tsx';
import { ClaimList } from './claim-list.tsx';
import { PackageField } from './package-field.tsx';
import { RecordActions } from './record-actions.tsx';
import { UnderstandingStatusWord } from './understanding-status-word.tsx';
import s from './record.module.css';

interface UnderstandingRecordProps {
  readonly negotiation: Negotiation;
  readonly entry: UnderstandingEntry;
  readonly onClose: () => void;
}

/** One understanding whole: what is said to be agreed, who claims it and how, and what binds it. */
export function UnderstandingRecord({ negotiation, entry, onClose }: UnderstandingRecordProps) {
  const { t } = useLingui();
  const { understanding, view } = entry;
  const parties = byId(useRows('parties', negotiation.id));
  const track = useRow('tracks', understanding.trackId);
  const issues = useRows('issues', negotiation.id).filter(
    (issue) => understanding.issues[issue.id] === true,
  );
  const quotes = useQuotesAbout([understanding.id]);
  const unclaimed = passagesOfNoClaim(understanding, quotes);
  const allAssert =
    view.basis.length > 1 &&
    view.basis.every(({ claim }) => claim?.mode === 'asserted' || claim?.mode === 'presupposed');
  return (
    <SidePanel
      label={understanding.title}
      onClose={onClose}
      header={<UnderstandingStatusWord view={view} />}
      footer={<RecordActions negotiation={negotiation} entry={entry} onDeleted={onClose} />}
    >
      <div className={s.head}>
        <h2 className={s.title} dir="auto">
          {understanding.title}
        </h2>
        <p className={s.quiet}>
          <BasisText view={view} parties={parties} />
        </p>
        <StatusReason entry={entry} />
      </div>
      {understanding.text !== '' && (
        <TextBlock text={understanding.text} variant="said" clamp={12} />
      )}
      {unclaimed.length > 0 && (
        <RecordList
          rows={[
            {
              label: t`Passage`,
              value: (
                <PassageList quotes={unclaimed}>
                  {(quote, words) => <Link to={paths.passage(quote)}>{words}</Link>}
                </PassageList>
              ),
            },
          ]}
        />
      )}
      <ClaimList negotiation={negotiation} entry={entry} parties={parties} quotes={quotes} />
      {allAssert && (
        <NowOnly>
          <CheckboxField
            label={t`The sides’ words are the same`}
            description={t`Your mark, after comparing them. Without it the texts are taken to differ.`}
            isChecked={understanding.sameWords}
            onChange={(sameWords) =>
              void write.editRow('understandings', understanding.id, { sameWords })
            }
          />
        </NowOnly>
      )}
      <PackageField negotiation={negotiation} understanding={understanding} />
      <section>
        <h3 className={s.heading}>
          <Trans>Belongs to</Trans>
        </h3>
        <ul className={s.links}>
          {track && !track.deleted && (
            <li>
              <Link to={paths.track(negotiation.id, track.id)} dir="auto">
                {track.title}
              </Link>
            </li>
          )}
          {issues.map((issue) => (
            <li key={issue.id}>
              <Link to={paths.item(negotiation.id, issue.trackId, issue.id)} dir="auto">
                {issue.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

/** Why the status is what it is, where the claims alone do not say it. */
function StatusReason({ entry: { view, understanding } }: Pick<UnderstandingRecordProps, 'entry'>) {
  const source = useRow('sources', understanding.statusSourceId ?? '');
  const title = source?.title ?? '';
  if (view.lacksSource) {
    return (
      <p className={s.warn}>
        <Trans>A further status was set without a source, so the claims decide.</Trans>
      </p>
    );
  }
  if (understanding.setStatus === null) return null;
  return (
    <p className={s.quiet}>
      {title === '' ? (
        <Trans>Set by hand; its source has no title.</Trans>
      ) : (
        <Trans>
          Set by hand, resting on <bdi>{title}</bdi>.
        </Trans>
      )}
    </p>
  );
}
