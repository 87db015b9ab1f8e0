import { attributionSentence } from '#domain/attribution-sentence.ts';
import type { AttributionLink } from '#domain/attribution.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import { useLingui } from '@lingui/react/macro';

interface AttributionTextProps {
  readonly chain: readonly AttributionLink[];
  readonly persons: ReadonlyMap<string, Pick<Person, 'name'>>;
  readonly parties: ReadonlyMap<string, Pick<Party, 'name'>>;
}

/** The chain as one sentence: "said by … on behalf of …, citing …". */
export function AttributionText({ chain, persons, parties }: AttributionTextProps) {
  const { i18n } = useLingui();
  const parts = attributionSentence(chain, { persons, parties, locale: i18n.locale });
  return <span dir="auto">{parts.map((part) => i18n._(part.message)).join(', ')}</span>;
}
