import type { TrashItem } from '#domain/trash-item.ts';
import { tableNames } from '#domain/book.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { kindOf } from './kind-of.ts';
import type { TrashFilter } from './use-trash-filter.ts';
import s from './trash.module.css';

interface TrashFilterFieldsProps {
  readonly items: readonly TrashItem[];
  readonly filter: TrashFilter;
  readonly onEmpty: () => void;
}

/** What of the trash is shown; and the way to empty all of it. */
export function TrashFilterFields({ items, filter, onEmpty }: TrashFilterFieldsProps) {
  const { t, i18n } = useLingui();
  const { noun, folder, show } = filter;
  const tables = new Set(items.map(({ table }) => table));
  const folders = new Map(items.map((item) => [item.negotiationId, item.folder]));
  return (
    <div className={s.filter}>
      {tables.size > 1 && (
        <SelectField
          label={t`Show`}
          value={noun ?? ''}
          onChange={(value) => show('noun', value)}
          placeholder={t`Everything`}
          options={tableNames
            .filter((table) => tables.has(table))
            .map((value) => ({ value, label: kindOf(value, i18n) }))}
        />
      )}
      {folders.size > 1 && (
        <SelectField
          label={t`Negotiation`}
          value={folder ?? ''}
          onChange={(value) => show('negotiation', value)}
          placeholder={t`All`}
          options={Array.from(folders, ([value, title]) => ({ value, label: title }))}
        />
      )}
      <Button icon="trash" className={s.empty} onClick={onEmpty}>
        <Trans>Empty trash…</Trans>
      </Button>
    </div>
  );
}
