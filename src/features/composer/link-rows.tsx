import { attributionRoles } from '#domain/attribution.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { makeId } from '#domain/id.ts';
import type { EntryLink } from '#domain/position-entry.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import type { ComposerRows } from './composer-rows.ts';
import { LinkRow } from './link-row.tsx';
import styles from './composer.module.css';

interface LinkRowsProps {
  readonly links: readonly EntryLink[];
  readonly onChange: (links: readonly EntryLink[]) => void;
  readonly targets: EntryTargets;
  readonly rows: ComposerRows;
}

/** The chain after who said it, in order: on whose behalf, citing what, told to whom, reported and published by. */
export function LinkRows({ links, onChange, targets, rows }: LinkRowsProps) {
  const add = () => {
    const used = new Set(links.map(({ role }) => role));
    const role = attributionRoles.find((each) => each !== 'said-by' && !used.has(each)) ?? 'citing';
    onChange([
      ...links,
      {
        key: makeId(),
        role,
        personId: null,
        partyId: null,
        words: '',
        post: '',
        date: unknownDate,
      },
    ]);
  };
  return (
    <div className={styles['links']}>
      {links.map((link, index) => (
        <LinkRow
          key={link.key}
          link={link}
          targets={targets}
          rows={rows}
          isFirst={index === 0}
          onChange={(next) => onChange(links.with(index, next))}
          onRemove={() => onChange(links.toSpliced(index, 1))}
          onRaise={() => onChange(links.toSpliced(index, 1).toSpliced(index - 1, 0, link))}
        />
      ))}
      <Button variant="quiet" size="small" icon="plus" onClick={add}>
        <Trans>Add to the attribution chain</Trans>
      </Button>
    </div>
  );
}
