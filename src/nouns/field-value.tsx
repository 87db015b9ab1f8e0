import { isDateValue } from '#domain/field-change.ts';
import { valueLabel } from '#domain/field-words.ts';
import type { NamedRecords } from './named-records.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from './date-text.tsx';

export interface FieldValueProps {
  readonly table: string;
  /** The last part of its path. */
  readonly field: string;
  readonly value: unknown;
  readonly records: NamedRecords;
}

/** Any value of a record in words; what is not set is "not recorded". */
export function FieldValue({ table, field, value, records }: FieldValueProps) {
  const { i18n } = useLingui();
  if (value === null || value === undefined || value === '') return <Trans>not recorded</Trans>;
  if (value === true) return <Trans>yes</Trans>;
  if (value === false) return <Trans>no</Trans>;
  if (isDateValue(value)) return <DateText date={value} fallback={<Trans>not recorded</Trans>} />;
  if (typeof value !== 'string') return <>{JSON.stringify(value)}</>;
  const label = valueLabel(table, field, value);
  if (label) return <>{i18n._(label)}</>;
  if (!isId(value)) return <span dir="auto">{value}</span>;
  const words = records.get(value)?.words ?? '';
  return words === '' ? <Trans>a record that is not here</Trans> : <span dir="auto">{words}</span>;
}

export function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
