import { fieldChanges } from '#domain/field-change.ts';
import { fieldLabel, opaqueFields, valueLabel } from '#domain/field-words.ts';
import type { MergeField } from '#domain/merge-fields.ts';
import { wholeRecord } from '#domain/merge-plan.ts';
import type { PlannedMerge } from '#state/merge.ts';
import { FieldValue, isId } from '#nouns/field-value.tsx';
import { WordDiff } from '#nouns/word-diff.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import type { Side } from './chosen-sides.ts';
import s from './merge.module.css';

interface MergeValueProps {
  readonly table: string;
  readonly field: MergeField;
  readonly side: Side;
  readonly records: PlannedMerge['records'];
}

/** The value of one side; of two texts, theirs shows word by word how it differs from mine. */
export function MergeValue({ table, field, side, records }: MergeValueProps) {
  const { path, mine, theirs } = field;
  const value = field[side];
  const last = path.slice(path.indexOf('.') + 1);
  if (path === wholeRecord) {
    return value === true ? <Trans>kept</Trans> : <Trans>removed for good</Trans>;
  }
  if (path === 'deleted') return value === true ? <Trans>deleted</Trans> : <Trans>kept</Trans>;
  if (opaqueFields.has(path)) return <Trans>its own</Trans>;
  if (path.includes('.') && value === true) return <Trans>on the list</Trans>;
  if (path.includes('.') && value === null) return <Trans>not on the list</Trans>;
  if (isText(table, path, value)) {
    const whole = <TextBlock text={value} clamp={6} />;
    if (side === 'mine' || !isText(table, path, mine) || !isText(table, path, theirs)) return whole;
    return (
      <Suspense fallback={whole}>
        <WordDiff before={mine} after={theirs} />
      </Suspense>
    );
  }
  const parts = isMember(value) ? fieldChanges({ before: {}, after: { [path]: value } }) : [];
  if (parts.length === 0) {
    return <FieldValue table={table} field={last} value={value} records={records} />;
  }
  return (
    <ul className={s['parts']}>
      {parts.map((part) => {
        const name = part.path.at(-1) ?? '';
        return (
          <li key={part.path.join(' ')}>
            <PartLabel table={table} name={name} />{' '}
            <FieldValue table={table} field={name} value={part.after} records={records} />
          </li>
        );
      })}
    </ul>
  );
}

function PartLabel({ table, name }: { readonly table: string; readonly name: string }) {
  const { i18n } = useLingui();
  const label = fieldLabel(table, name);
  return <span className={s['quiet']}>{label ? i18n._(label) : name}</span>;
}

function isText(table: string, field: string, value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || isId(value)) return false;
  return valueLabel(table, field, value) === null;
}

function isMember(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('edtf' in value);
}
