import type { TableName } from '#domain/book.ts';
import { recordKindLabels } from '#domain/record-kind.ts';
import type { useLingui } from '@lingui/react/macro';

/** What one record of a table is called. */
export function kindOf(table: TableName, i18n: ReturnType<typeof useLingui>['i18n']): string {
  const label = recordKindLabels[table];
  return label ? i18n._(label) : table;
}
