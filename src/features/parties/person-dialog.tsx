import { changedFields } from '#domain/changed-fields.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { makeId, type NegotiationId } from '#domain/id.ts';
import { newPerson } from '#domain/new-person.ts';
import type { Party } from '#domain/party.ts';
import type { Person, Post } from '#domain/person.ts';
import { isBlank } from '#domain/refusal.ts';
import { sameName } from '#domain/same-name.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PostFields } from './post-fields.tsx';
import s from './parties-panel.module.css';

interface PersonDialogProps {
  readonly negotiationId: NegotiationId;
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  /** The person to edit; without one, a new one is made. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
}

export function PersonDialog(props: PersonDialogProps) {
  const { t, i18n } = useLingui();
  const { negotiationId, parties, persons, person, onClose } = props;
  const [isTried, setTried] = useState(false);
  const [opened] = useState(person);
  const [refusedDates, setRefusedDates] = useState<readonly string[]>([]);
  const form = useFormDraft<{ name: string; note: string; posts: Record<string, Post> }>(
    person ? editKey(person.id) : `person/${negotiationId}`,
    { name: person?.name ?? '', note: person?.note ?? '', posts: livePosts(person) },
  );
  const { name, note, posts } = form.value;
  const refusal = titleRefusal(name);
  const twin = sameName(name, persons, person?.id ?? null)?.name;
  const untitled = (post: Post) => isBlank(post.title) && post.partyId === null && !isEmpty(post);
  const submit = async () => {
    setTried(true);
    if (refusal || refusedDates.length > 0 || Object.values(posts).some(untitled)) return;
    const kept = Object.fromEntries(Object.entries(posts).filter(([, post]) => !isEmpty(post)));
    const fields = { name: name.trim(), note: note.trim() };
    const outcome = opened
      ? await write.editRow('persons', opened.id, {
          ...changedFields(opened, fields),
          ...postsPatch(opened, kept),
        })
      : await write.addRow('persons', negotiationId, newPerson({ ...fields, posts: kept }));
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  const drop = (id: string) => {
    const { [id]: _dropped, ...rest } = posts;
    form.change({ posts: rest });
    setRefusedDates(refusedDates.filter((each) => !each.startsWith(id)));
  };
  const add = () => {
    const post = { title: '', partyId: null, from: unknownDate, to: unknownDate };
    form.change({ posts: { ...posts, [makeId()]: post } });
  };
  return (
    <Dialog
      title={person ? t`Edit person` : t`New person`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {person ? <Trans>Save person</Trans> : <Trans>Add person</Trans>}
        </Button>
      }
    >
      <TextField
        label={t`Name`}
        isRequired
        autoFocus
        value={name}
        onChange={(value) => form.change({ name: value })}
        error={isTried && refusal ? i18n._(refusal) : undefined}
        description={twin === undefined ? undefined : t`There is already a person named “${twin}”.`}
        placeholder={t`Ada Orlen`}
      />
      {Object.entries(posts).map(([id, post], index) => (
        <PostFields
          key={id}
          number={index + 1}
          post={post}
          parties={parties}
          isUntitled={isTried && untitled(post)}
          onChange={(next) => form.change({ posts: { ...posts, [id]: next } })}
          onDrop={() => drop(id)}
          onRefused={(end, isRefused) => {
            const others = refusedDates.filter((each) => each !== `${id} ${end}`);
            setRefusedDates(isRefused ? [...others, `${id} ${end}`] : others);
          }}
        />
      ))}
      <div className={s.addPost}>
        <Button icon="plus" size="small" onClick={add}>
          {Object.keys(posts).length === 0 ? (
            <Trans>Add post</Trans>
          ) : (
            <Trans>Add another post</Trans>
          )}
        </Button>
      </div>
      <TextArea label={t`Note`} value={note} onChange={(value) => form.change({ note: value })} />
    </Dialog>
  );
}

function livePosts(person: Person | undefined): Record<string, Post> {
  const posts = Object.entries(person?.posts ?? {});
  return Object.fromEntries(posts.flatMap(([id, post]) => (post ? [[id, post] as const] : [])));
}

function isEmpty({ title, partyId, from, to }: Post): boolean {
  return isBlank(title) && partyId === null && from.words === '' && to.words === '';
}

/** A withdrawn post is null. */
function postsPatch(
  person: Person,
  kept: Readonly<Record<string, Post>>,
): Record<`posts.${string}`, Post | null> {
  const ids = new Set([...Object.keys(person.posts), ...Object.keys(kept)]);
  return Object.fromEntries(Array.from(ids, (id) => [`posts.${id}`, kept[id] ?? null]));
}
