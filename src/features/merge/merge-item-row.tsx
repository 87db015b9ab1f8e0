import type { MergeField } from '#domain/merge-fields.ts';
import { mergeKindLabels } from '#domain/merge-kind.ts';
import type { MergeItem } from '#domain/merge-plan.ts';
import { recordKindLabels } from '#domain/record-kind.ts';
import type { PlannedMerge } from '#state/merge.ts';
import { Tag } from '#ui/badge.tsx';
import { StatusWord, type StatusShape } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { sideOf, type ChosenSides, type Side } from './chosen-sides.ts';
import { MergeFieldRow } from './merge-field-row.tsx';
import s from './merge.module.css';

interface MergeItemRowProps {
  readonly item: MergeItem;
  readonly records: PlannedMerge['records'];
  readonly chosen: ChosenSides;
  readonly onSide: (field: MergeField, side: Side) => void;
}

/** One record of the plan: what it is, how it fares, and field by field mine and theirs. */
export function MergeItemRow({ item, records, chosen, onSide }: MergeItemRowProps) {
  const { t, i18n } = useLingui();
  const { table, kind, name, of, language, fields } = item;
  const label = recordKindLabels[table];
  const noun = label ? i18n._(label) : table;
  const title = name === '' ? noun : name;
  return (
    <article className={s['item']} aria-label={`${noun}: ${title}`}>
      <div className={s['head']}>
        <StatusWord shape={shapes[kind]}>{i18n._(mergeKindLabels[kind])}</StatusWord>
        <span className={s['of']} dir="auto">
          {[noun, ...of].join(' · ')}
        </span>
        {item.isContested && (
          <Tag tone="warn">
            <Trans>contested</Trans>
          </Tag>
        )}
        {item.isDeleted && fields.length === 0 && (
          <Tag>
            <Trans>in the trash</Trans>
          </Tag>
        )}
      </div>
      <h3 className={s['name']} data-said={table === 'positions' || undefined}>
        <span dir="auto" lang={language || undefined}>
          {title}
        </span>
      </h3>
      {fields.map((field) => (
        <MergeFieldRow
          key={field.path}
          table={table}
          field={field}
          title={title}
          records={records}
          side={sideOf(item, field, chosen)}
          onSide={(side) => onSide(field, side)}
        />
      ))}
      {kind === 'new' && table === 'positions' && (
        <p className={s['quiet']}>{t`It comes in beside yours: both are kept.`}</p>
      )}
    </article>
  );
}

const shapes: Readonly<Record<MergeItem['kind'], StatusShape>> = {
  'changed-both': 'half',
  'deleted-there': 'cross',
  'deleted-here': 'cross',
  new: 'check',
  'changed-there': 'arrow',
  'changed-here': 'dot',
  'only-here': 'ring',
};
