import type { Party } from '#domain/party.ts';
import { useLingui } from '@lingui/react/macro';

interface PartyNameProps {
  readonly party: Pick<Party, 'name' | 'shortName'> | undefined;
  readonly isShort?: boolean | undefined;
}

/** A party's name; "missing party" where the record points at none. */
export function PartyName({ party, isShort = false }: PartyNameProps) {
  const { t } = useLingui();
  if (!party) return <>{t`missing party`}</>;
  return <bdi>{(isShort && party.shortName) || party.name}</bdi>;
}
