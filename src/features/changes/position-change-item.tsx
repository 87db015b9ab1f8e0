import type { Issue } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import type { PositionChange } from '#domain/position-change.ts';
import type { Standing } from '#domain/standing.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { itemOf, paths } from '#state/paths.ts';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { WordsChanged } from './words-changed.tsx';
import s from './changes.module.css';

interface PositionChangeItemProps {
  readonly change: PositionChange;
  readonly issue: Issue | undefined;
  readonly party: Party | undefined;
}

/** Who moved on what, and the two dated statements that say so. */
export function PositionChangeItem({ change, issue, party }: PositionChangeItemProps) {
  const { before, after, shift } = change;
  const plain = after && <TextBlock text={after.position.statement} variant="said" clamp={4} />;
  return (
    <li>
      <p className={s.head}>
        <b>
          <PartyName party={party} />
        </b>{' '}
        <span dir="auto">{issue?.title}</span> {shift && <ShiftWord shift={shift} />}
      </p>
      {before && (
        <Said standing={before} label={<Trans>Before</Trans>}>
          <TextBlock text={before.position.statement} variant="said" clamp={4} />
        </Said>
      )}
      {after && (
        <Said standing={after} label={<Trans>After</Trans>}>
          {before ? (
            <Suspense fallback={plain}>
              <WordsChanged before={before.position.statement} after={after.position.statement} />
            </Suspense>
          ) : (
            plain
          )}
        </Said>
      )}
    </li>
  );
}

interface SaidProps {
  readonly standing: Standing;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

function Said({ standing, label, children }: SaidProps) {
  const { i18n } = useLingui();
  const { position, basis, isOwn } = standing;
  const { stance, firmness, date, negotiationId, trackId } = position;
  return (
    <div className={s.said}>
      <p className={s.meta}>
        <span className={s.label}>{label}</span> <StanceMark stance={stance} firmness={firmness} />{' '}
        · <DateText date={date} />
        {basis !== 'stated' && ` · ${i18n._(dayBasisLabels[basis])}`}
        {!isOwn && (
          <>
            {' · '}
            <Trans>told by others</Trans>
          </>
        )}
        {trackId !== null && (
          <>
            {' · '}
            <Link to={paths.item(negotiationId, trackId, itemOf(position))}>
              <Trans>Open</Trans>
            </Link>
          </>
        )}
      </p>
      {children}
      {position.condition.trim() !== '' && (
        <p className={s.meta} dir="auto">
          <Trans>Condition: {position.condition}</Trans>
        </p>
      )}
    </div>
  );
}
