import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { NowOnly } from '#nouns/now-only.tsx';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { MenuButton } from '#ui/menu.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { PostText } from './post-text.tsx';
import { scrollTo } from './scroll-to.ts';
import s from './parties-panel.module.css';

interface PersonListProps {
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  readonly currentId: string | null;
  readonly onEdit: (person: Person) => void;
}

/** The persons with their dated posts: in the order of the parties that they speak for, then by name. */
export function PersonList({ parties, persons, currentId, onEdit }: PersonListProps) {
  const { t, i18n } = useLingui();
  if (persons.length === 0) {
    return (
      <EmptyState title={<Trans>No persons yet</Trans>} size="small" level={3}>
        <Trans>
          Persons say things on behalf of parties. Their posts are dated, so that a statement keeps
          the post held on its day.
        </Trans>
      </EmptyState>
    );
  }
  const collator = new Intl.Collator(i18n.locale);
  const place = (person: Person) => {
    const ids = new Set(Object.values(person.posts).map((post) => post?.partyId));
    const index = parties.findIndex(({ id }) => ids.has(id));
    return index < 0 ? parties.length : index;
  };
  const sorted = persons.toSorted(
    (a, b) => place(a) - place(b) || collator.compare(a.name, b.name),
  );
  return (
    <ul className={s.list} aria-label={t`Persons`}>
      {sorted.map((person) => (
        <li
          key={person.id}
          className={s.row}
          data-current={person.id === currentId || undefined}
          ref={person.id === currentId ? scrollTo : undefined}
        >
          <div className={s.body}>
            <p className={s.head}>
              <NowOnly past={<b dir="auto">{person.name}</b>}>
                <button type="button" className={s.name} dir="auto" onClick={() => onEdit(person)}>
                  {person.name}
                </button>
              </NowOnly>
            </p>
            <PersonPosts person={person} parties={parties} />
            {person.note !== '' && (
              <p className={s.quiet} dir="auto">
                {person.note}
              </p>
            )}
          </div>
          <NowOnly>
            <PersonMenu person={person} onEdit={() => onEdit(person)} />
          </NowOnly>
        </li>
      ))}
    </ul>
  );
}

function PersonPosts({
  person,
  parties,
}: {
  readonly person: Person;
  readonly parties: readonly Party[];
}) {
  const posts = Object.entries(person.posts).flatMap(([id, post]) => (post ? [{ id, post }] : []));
  if (posts.length === 0) {
    return (
      <p className={s.quiet}>
        <Trans>no post recorded</Trans>
      </p>
    );
  }
  return posts.map(({ id, post }) => (
    <p key={id} className={s.quiet}>
      <PostText post={post} parties={parties} />
    </p>
  ));
}

function PersonMenu({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id, name } = person;
  const act = (action: string) => {
    if (action === 'edit') onEdit();
    if (action === 'history') void navigate(paths.history(person.negotiationId, id));
    if (action === 'delete') void remove();
  };
  const remove = async () => {
    const outcome = await write.deleteRow('persons', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the person “${name}”.`, { label: t`Undo`, run });
  };
  return (
    <MenuButton
      label={t`More for “${name}”`}
      size="small"
      onAction={act}
      items={[
        { id: 'edit', label: t`Edit person`, icon: 'edit' },
        { id: 'history', label: t`History`, icon: 'undo' },
        {
          id: 'delete',
          label: t`Delete person`,
          icon: 'trash',
          isDanger: true,
          separatorBefore: true,
        },
      ]}
    />
  );
}
