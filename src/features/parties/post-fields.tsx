import type { Party } from '#domain/party.ts';
import type { Post } from '#domain/person.ts';
import { DateField } from '#nouns/date-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './parties-panel.module.css';

interface PostFieldsProps {
  readonly number: number;
  readonly post: Post;
  readonly parties: readonly Party[];
  /** It has dates, but neither title nor party. */
  readonly isUntitled: boolean;
  readonly onChange: (post: Post) => void;
  readonly onDrop: () => void;
  readonly onRefused: (end: 'from' | 'to', isRefused: boolean) => void;
}

/** One post: what the person was, for whom, from when to when. */
export function PostFields(props: PostFieldsProps) {
  const { t } = useLingui();
  const { number, post, parties, isUntitled, onChange, onDrop, onRefused } = props;
  return (
    <fieldset className={s.post}>
      <legend>
        <Trans>Post {number}</Trans>
      </legend>
      <div className={s.drop}>
        <IconButton icon="trash" size="small" label={t`Withdraw post ${number}`} onClick={onDrop} />
      </div>
      <FieldRow columns="2-1">
        <TextField
          label={t`Title`}
          value={post.title}
          onChange={(title) => onChange({ ...post, title })}
          placeholder={t`Foreign minister`}
          error={
            isUntitled ? t`Write the title or choose the party, or withdraw this post.` : undefined
          }
        />
        <SelectField
          label={t`Party`}
          placeholder={t`Not recorded`}
          value={parties.some(({ id }) => id === post.partyId) ? (post.partyId ?? '') : ''}
          onChange={(id) => onChange({ ...post, partyId: id === '' ? null : id })}
          options={parties.map((party) => ({ value: party.id as string, label: party.name }))}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t`From`}
          value={post.from}
          onChange={(from) => onChange({ ...post, from })}
          onRefused={(isRefused) => onRefused('from', isRefused)}
        />
        <DateField
          label={t`To`}
          value={post.to}
          onChange={(to) => onChange({ ...post, to })}
          onRefused={(isRefused) => onRefused('to', isRefused)}
        />
      </FieldRow>
    </fieldset>
  );
}
