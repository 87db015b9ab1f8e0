import { timeAgo } from '#domain/time-ago.ts';
import { trashDaysLeft, type SteadyClock } from '#domain/trash-due.ts';
import type { TrashItem } from '#domain/trash-item.ts';
import { trashCountWords } from '#domain/trash-words.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { kindOf } from './kind-of.ts';
import { UnderWords } from './under-words.tsx';
import s from './trash.module.css';

interface TrashRowProps {
  readonly item: TrashItem;
  readonly clock: SteadyClock;
  readonly now: number;
  readonly isChosen: boolean;
  readonly onChoose: (isOn: boolean) => void;
  readonly onRestore: () => void;
}

export function TrashRow(props: TrashRowProps) {
  const { item, clock, now, isChosen, onChoose, onRestore } = props;
  const { t, i18n } = useLingui();
  const { table, words, of, deletedAt, hanging, under } = item;
  const kind = kindOf(table, i18n);
  const name = words || of || kind;
  const hangs = trashCountWords(hanging).map((each) => i18n._(each));
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(hangs);
  const when = i18n.date(deletedAt, { dateStyle: 'medium', timeStyle: 'short' });
  const ago = timeAgo(deletedAt, now, i18n.locale);
  const days = trashDaysLeft(deletedAt, clock, now);
  return (
    <li className={s.row} data-record={item.id} data-chosen={isChosen || undefined}>
      <CheckboxField
        label={t`Choose ${kind} “${name}”`}
        isLabelHidden
        isChecked={isChosen}
        onChange={onChoose}
      />
      <div className={s.what}>
        <p className={s.facts}>
          {kind}
          {of !== '' && words !== '' && (
            <>
              {' · '}
              <span dir="auto">{of}</span>
            </>
          )}
        </p>
        <p className={s.name} dir="auto">
          {name}
        </p>
        <p className={`${s.facts} num`}>
          <time dateTime={new Date(deletedAt).toISOString()} title={when}>
            <Trans>Deleted {ago}</Trans>
          </time>
          {hangs.length > 0 && (
            <>
              {' · '}
              <Trans>with {list}</Trans>
            </>
          )}
          {' · '}
          {days === 0 ? (
            <Trans>removed for good at the next start</Trans>
          ) : (
            <Plural value={days} one="# day left" other="# days left" />
          )}
        </p>
        {under.length > 0 && (
          <p className={s.facts}>
            <UnderWords under={under} />
          </p>
        )}
      </div>
      <Button size="small" onClick={onRestore} aria-label={t`Restore ${kind} “${name}”`}>
        <Trans>Restore</Trans>
      </Button>
    </li>
  );
}
