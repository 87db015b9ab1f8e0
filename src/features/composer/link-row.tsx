import { attributionRoleLabels, attributionRoles } from '#domain/attribution.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { postOf } from '#domain/entry-position.ts';
import { unknownSpeaker, type EntryLink } from '#domain/position-entry.ts';
import { byId } from '#nouns/by-id.ts';
import { DateField } from '#nouns/date-field.tsx';
import { ComboField } from '#ui/combo-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { ComposerRows } from './composer-rows.ts';
import { choiceOf, keyOf, whoItems } from './who-items.ts';
import styles from './composer.module.css';

interface LinkRowProps {
  readonly link: EntryLink;
  readonly onChange: (link: EntryLink) => void;
  readonly onRemove: () => void;
  /** Moves it one place nearer to who said it. */
  readonly onRaise: () => void;
  readonly isFirst: boolean;
  readonly targets: EntryTargets;
  readonly rows: ComposerRows;
}

export function LinkRow({ link, onChange, targets, rows, ...row }: LinkRowProps) {
  const { t, i18n } = useLingui();
  const persons = byId(rows.persons);
  const held = (id: string) => postOf({ ...unknownSpeaker, personId: id }, link.date, persons);
  const role = i18n._(attributionRoleLabels[link.role]);
  return (
    <div className={styles['link']} role="group" aria-label={role}>
      <SelectField
        label={t`Link`}
        value={link.role}
        onChange={(next) => onChange({ ...link, role: next || link.role })}
        options={attributionRoles.map((value) => ({
          value,
          label: i18n._(attributionRoleLabels[value]),
        }))}
      />
      <ComboField
        label={t`Who`}
        items={whoItems(targets, held)}
        value={keyOf(link)}
        onChange={(key) => {
          if (key === null) onChange({ ...link, personId: null, partyId: null });
          else {
            const { personId, partyId } = choiceOf(key);
            const post = personId === null ? '' : held(personId);
            onChange({ ...link, personId, partyId, post, words: '' });
          }
        }}
        allowsCustomValue
        text={link.words}
        onTextChange={(words) => onChange({ ...link, personId: null, partyId: null, words })}
        tabPicks="existing"
      />
      <TextField
        label={t`Post`}
        value={link.post}
        onChange={(post) => onChange({ ...link, post })}
      />
      <DateField
        label={t`When`}
        value={link.date}
        onChange={(date) => onChange({ ...link, date })}
      />
      <div className={styles['link-actions']}>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t`Move “${role}” up`}
          disabled={row.isFirst}
          onClick={row.onRaise}
        />
        <IconButton icon="trash" size="small" label={t`Remove “${role}”`} onClick={row.onRemove} />
      </div>
    </div>
  );
}
