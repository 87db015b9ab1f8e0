import { fieldLabel } from '#domain/field-words.ts';
import type { MergeField } from '#domain/merge-fields.ts';
import { wholeRecord } from '#domain/merge-plan.ts';
import type { PlannedMerge } from '#state/merge.ts';
import { isId } from '#nouns/field-value.tsx';
import { Tag } from '#ui/badge.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Side } from './chosen-sides.ts';
import { MergeValue } from './merge-value.tsx';
import s from './merge.module.css';

interface MergeFieldRowProps {
  readonly table: string;
  readonly field: MergeField;
  /** Of the record. */
  readonly title: string;
  readonly records: PlannedMerge['records'];
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** One field: mine and theirs side by side, native radios, so that arrow keys move and choose. */
export function MergeFieldRow({ table, field, title, records, side, onSide }: MergeFieldRowProps) {
  const { t } = useLingui();
  const id = useId();
  const label = useFieldLabel(table, field, records);
  const words = { mine: t`Yours`, theirs: t`Theirs` };
  return (
    <fieldset
      className={s['field']}
      role="radiogroup"
      aria-label={t`${label} of ${title}`}
      data-contested={field.isContested}
    >
      <div className={s['label']}>
        <span>{label}</span>
        {field.isContested && (
          <Tag tone="warn">
            <Trans>contested</Trans>
          </Tag>
        )}
      </div>
      {(['mine', 'theirs'] as const).map((each) => (
        <div key={each} className={s['side']} data-taken={side === each}>
          <label className={s['whose']} htmlFor={`${id}-${each}`}>
            <input
              id={`${id}-${each}`}
              type="radio"
              name={id}
              checked={side === each}
              onChange={() => onSide(each)}
              aria-describedby={`${id}-${each}-value`}
            />
            <span>{words[each]}</span>
            {field.winner === each && (
              <span className={s['quiet']}>
                <Trans>stands unless you choose</Trans>
              </span>
            )}
          </label>
          <div className={s['value']} id={`${id}-${each}-value`}>
            <MergeValue table={table} field={field} side={each} records={records} />
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** "Claim · Aldria"; members without a name of their own are named by their field alone. */
function useFieldLabel(
  table: string,
  { path }: MergeField,
  records: PlannedMerge['records'],
): string {
  const { t, i18n } = useLingui();
  if (path === wholeRecord) return t`The whole record`;
  const dot = path.indexOf('.');
  const [name, member] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
  const label = fieldLabel(table, name);
  const words = records.get(member)?.words ?? (isId(member) ? '' : member);
  return [label ? i18n._(label) : name, words].filter((part) => part !== '').join(' · ');
}
