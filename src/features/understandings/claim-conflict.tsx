import type { PartyId } from '#domain/id.ts';
import type { Party } from '#domain/party.ts';
import type { ClaimMode } from '#domain/understanding.ts';
import { useLingui } from '@lingui/react/macro';
import s from './record.module.css';

interface ClaimConflictProps {
  /** Who contradicts it. */
  readonly sides: readonly PartyId[];
  /** Of the claim that is contradicted. */
  readonly mode: ClaimMode;
  readonly parties: ReadonlyMap<string, Party>;
}

/** That another side says the opposite; shown on both claims. */
export function ClaimConflict({ sides, mode, parties }: ClaimConflictProps) {
  const { t, i18n } = useLingui();
  if (sides.length === 0) return null;
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    sides.map((id) => parties.get(id)?.name ?? t`missing party`),
  );
  return (
    <p className={s.warn} dir="auto">
      {mode === 'denied' ? t`Claimed by ${names}` : t`Denied by ${names}`}
    </p>
  );
}
