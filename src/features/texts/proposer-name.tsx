import type { Proposer } from '#domain/bracket-proposals.ts';
import { useLingui } from '@lingui/react/macro';
import s from './marked-text.module.css';

interface ProposerNameProps {
  readonly proposer: Proposer;
  /** Party id → name. */
  readonly names: ReadonlyMap<string, string>;
  /** Says beside the name why it stands for no one party; else only on asking. */
  readonly isExplained?: boolean | undefined;
}

/** A party that proposes a wording; a name that is no party's, or several parties', is shown as such. */
export function ProposerName({ proposer, names, isExplained = false }: ProposerNameProps) {
  const { t } = useLingui();
  const { name, partyIds } = proposer;
  const [first = '', ...others] = partyIds;
  const isUnclear = partyIds.length !== 1;
  const list = [first, ...others].map((id) => names.get(id) ?? '').join(', ');
  const why = partyIds.length === 0 ? t`no party here has this name` : t`may be ${list}`;
  if (!isUnclear) return <bdi>{names.get(first) ?? name}</bdi>;
  return (
    <span title={isExplained ? undefined : why}>
      <bdi className={s.unclear}>{name}</bdi>?
      <span className={isExplained ? s.why : 'visually-hidden'}> ({why})</span>
    </span>
  );
}
