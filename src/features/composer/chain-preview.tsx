import type { EntryTargets } from '#domain/entry-repair.ts';
import { chainOfEntry } from '#domain/entry-position.ts';
import type { Person } from '#domain/person.ts';
import type { EntryFields } from '#domain/position-entry.ts';
import { AttributionText } from '#nouns/attribution-text.tsx';
import { byId } from '#nouns/by-id.ts';
import { useLingui } from '@lingui/react/macro';
import styles from './composer.module.css';

interface ChainPreviewProps {
  readonly entry: EntryFields;
  readonly targets: EntryTargets;
  readonly persons: ReadonlyMap<string, Person>;
}

/** The chain of attribution as one sentence, as it will stand in the record. */
export function ChainPreview({ entry, targets, persons }: ChainPreviewProps) {
  const { t } = useLingui();
  return (
    <p className={styles['sentence']} role="group" aria-label={t`The attribution, as a sentence`}>
      <AttributionText
        chain={chainOfEntry(entry, persons)}
        persons={byId(targets.persons)}
        parties={byId(targets.parties)}
      />
    </p>
  );
}
