import { bookWords } from '#domain/book-words.ts';
import type { FoundNegotiation } from '#state/open-task.ts';
import { Tag } from '#ui/badge.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { canCopy, canMerge, isRemoved, type Choice } from './choices.ts';
import s from './found-file.module.css';

interface FoundRowProps {
  readonly found: FoundNegotiation;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

export function FoundRow({ found, choice, onChoice }: FoundRowProps) {
  const { t, i18n } = useLingui();
  const { negotiation, counts, here, removedAt } = found;
  const when = removedAt === null ? '' : i18n.date(removedAt, { dateStyle: 'medium' });
  const { title, deleted, example } = negotiation;
  const holds = bookWords({ ...counts, negotiations: 0 }).map((words) => i18n._(words));
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' });
  return (
    <li className={s['row']}>
      <div className={s['top']}>
        <h3 className={s['title']} dir="auto">
          {title}
        </h3>
        {example && (
          <Tag>
            <Trans>example</Trans>
          </Tag>
        )}
        {deleted && (
          <Tag>
            <Trans>deleted</Trans>
          </Tag>
        )}
      </div>
      <p className={s['holds']}>
        {holds.length > 0 ? list.format(holds) : <Trans>Nothing in it yet</Trans>}
      </p>
      {removedAt !== null && (
        <StatusWord shape="cross">
          <Trans>You removed this negotiation for good on {when}</Trans>
        </StatusWord>
      )}
      {here === 'new' && removedAt === null && (
        <StatusWord shape="check" tone="good">
          <Trans>New here, will be added</Trans>
        </StatusWord>
      )}
      {here === 'same' && (
        <StatusWord shape="check">
          <Trans>The same, record for record, is here already. Nothing to do.</Trans>
        </StatusWord>
      )}
      {here === 'changed' && (
        <StatusWord shape="half">
          <Trans>Here already, with other content</Trans>
        </StatusWord>
      )}
      {here === 'deleted' && (
        <StatusWord shape="cross">
          <Trans>Was here and was deleted</Trans>
        </StatusWord>
      )}
      {deleted && (here === 'changed' || here === 'deleted') && (
        <p className={s['holds']}>
          <Trans>It is deleted in the file, so it is left out.</Trans>
        </p>
      )}
      {isRemoved(found) && (
        <Segmented<Choice>
          className={s['choice']}
          label={t`What to do with ${title}`}
          isLabelHidden
          size="small"
          value={choice}
          onChange={onChoice}
          items={[
            { value: 'itself', label: t`Bring it back` },
            { value: 'leave', label: t`Leave out` },
          ]}
        />
      )}
      {canCopy(found) && (
        <Segmented<Choice>
          className={s['choice']}
          label={t`What to do with ${title}`}
          isLabelHidden
          size="small"
          value={choice}
          onChange={onChoice}
          items={[
            ...(canMerge(found) ? [{ value: 'merge' as const, label: t`Merge into yours` }] : []),
            { value: 'copy', label: t`Keep as a copy` },
            { value: 'leave', label: t`Leave out` },
          ]}
        />
      )}
    </li>
  );
}
