import type { FieldChange } from '#domain/field-change.ts';
import { fieldLabel, opaqueFields, valueLabel } from '#domain/field-words.ts';
import type { NamedRecords } from './named-records.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { FieldValue, isId } from './field-value.tsx';
import { WordDiff } from './word-diff.tsx';
import s from './field-change-line.module.css';

interface FieldChangeLineProps {
  readonly table: string;
  readonly change: FieldChange;
  readonly records: NamedRecords;
}

/** One changed value: what it is called, and what it was before and after, texts word by word. To stand in a `dl`. */
export function FieldChangeLine({ table, change, records }: FieldChangeLineProps) {
  const label = useLabel(table, change, records);
  return (
    <div className={s.line}>
      <dt>{label}</dt>
      <dd>
        <Values table={table} change={change} records={records} />
      </dd>
    </div>
  );
}

function Values({ table, change, records }: FieldChangeLineProps) {
  const { path, before, after } = change;
  const field = path.at(-1) ?? '';
  if (opaqueFields.has(field)) return <Trans>changed</Trans>;
  if (isMembership(change)) {
    const member = <MemberName member={field} records={records} />;
    return after === true ? <Trans>{member} added</Trans> : <Trans>{member} taken out</Trans>;
  }
  const was = <FieldValue table={table} field={field} value={before} records={records} />;
  if (isText(table, field, before) && isText(table, field, after)) {
    return (
      <Suspense fallback={was}>
        <WordDiff before={before} after={after} />
      </Suspense>
    );
  }
  return (
    <>
      <span className={s.before}>{was}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden">
        <Trans>became</Trans>
      </span>{' '}
      <FieldValue table={table} field={field} value={after} records={records} />
    </>
  );
}

function MemberName({
  member,
  records,
}: {
  member: string;
  records: FieldChangeLineProps['records'];
}) {
  const words = records.get(member)?.words ?? '';
  if (words !== '') return <span dir="auto">{words}</span>;
  return isId(member) ? <Trans>a record that is not here</Trans> : <span dir="auto">{member}</span>;
}

/** "Claim · Aldria · Manner"; members without a name of their own (a post, a point) are left out. */
function useLabel(
  table: string,
  change: FieldChange,
  records: FieldChangeLineProps['records'],
): ReactNode {
  const { i18n } = useLingui();
  const [field = '', member, ...within] = change.path;
  const name = (each: string) => {
    const label = fieldLabel(table, each);
    return label ? i18n._(label) : each;
  };
  const words =
    member === undefined ? '' : (records.get(member)?.words ?? (isId(member) ? '' : member));
  const parts = [
    name(field),
    ...(words === '' || isMembership(change) ? [] : [words]),
    ...within.map(name),
  ];
  return parts.join(' · ');
}

/** In a set, a member is there or not. */
function isMembership({ path, before, after }: FieldChange): boolean {
  return path.length === 2 && [before, after].every((each) => each === true || each === null);
}

function isText(table: string, field: string, value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || isId(value)) return false;
  return valueLabel(table, field, value) === null;
}
