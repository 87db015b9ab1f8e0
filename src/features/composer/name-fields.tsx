import type { EntryTargets } from '#domain/entry-repair.ts';
import { postOf } from '#domain/entry-position.ts';
import { compareDates } from '#domain/date.ts';
import { formatDate } from '#domain/format-date.ts';
import { gradeOf } from '#domain/grade.ts';
import { makeId, type TrackId } from '#domain/id.ts';
import { unknownSpeaker, type EntryFields } from '#domain/position-entry.ts';
import { byId } from '#nouns/by-id.ts';
import type { EntryChange } from '#state/entry-draft.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ComposerRows } from './composer-rows.ts';
import { choiceOf, keyOf, whoItems } from './who-items.ts';

interface NameFieldProps {
  readonly entry: EntryFields;
  readonly change: EntryChange;
  readonly targets: EntryTargets;
  readonly rows: ComposerRows;
  readonly error?: string | undefined;
}

export function PartyField({ entry, change, targets, rows, error }: NameFieldProps) {
  const { t } = useLingui();
  const { fresh } = entry;
  const known = byId(rows.parties);
  const items = targets.parties.map(({ id, name }) => {
    const party = known.get(id);
    const aliases = Object.keys(party?.aliases ?? {}).join(' ');
    return { id, label: name, textValue: `${party?.shortName ?? ''} ${aliases}` };
  });
  return (
    <ComboField
      label={t`Party`}
      items={items}
      value={entry.partyId}
      onChange={(partyId) => change(partyId === null ? { partyId } : { partyId, partyText: '' })}
      allowsCustomValue
      isClearable={false}
      text={entry.partyText}
      onTextChange={(partyText) => change({ partyText })}
      onCreate={(name) => {
        const id = makeId<'party'>();
        const parties = [...fresh.parties, { id, name }];
        change({ partyId: id, partyText: '', fresh: { ...fresh, parties } });
      }}
      tabPicks="any"
      error={error}
    />
  );
}

export function SaidByField({ entry, change, targets, rows }: NameFieldProps) {
  const { t } = useLingui();
  const { saidBy, date, fresh } = entry;
  const persons = byId(rows.persons);
  const items = whoItems(targets, (id) => {
    const isChosen = id === saidBy.personId;
    const speaker = isChosen ? saidBy : { ...unknownSpeaker, personId: id };
    return postOf(speaker, date, persons);
  });
  const set = (fields: Partial<EntryFields['saidBy']>) =>
    change({ saidBy: { ...unknownSpeaker, post: null, ...fields } });
  return (
    <ComboField
      label={t`Said by`}
      items={items}
      value={keyOf(saidBy)}
      onChange={(key) => {
        if (key !== null) set(choiceOf(key));
        else if (keyOf(saidBy) !== null) set({ words: saidBy.words });
      }}
      allowsCustomValue
      isClearable={false}
      text={saidBy.words}
      onTextChange={(words) => set({ words, post: keyOf(saidBy) === null ? saidBy.post : null })}
      onCreate={(name) => {
        const id = makeId<'person'>();
        change({
          saidBy: { ...unknownSpeaker, personId: id },
          fresh: { ...fresh, persons: [...fresh.persons, { id, name }] },
        });
      }}
      createLabel={(name) => t`New person “${name}”`}
      placeholder={t`Speaker unknown`}
      tabPicks="existing"
    />
  );
}

interface IssueFieldProps extends NameFieldProps {
  readonly trackId: TrackId | null;
  readonly trackError: string | undefined;
  /** What stands beside it. */
  readonly children: ReactNode;
}

/** A new issue needs a track: the one where the user stands, else it is asked for. */
export function IssueField(props: IssueFieldProps) {
  const { entry, change, targets, rows, trackId, error, trackError, children } = props;
  const { t } = useLingui();
  const { fresh, issueId } = entry;
  const tracks = [...rows.tracks, ...fresh.tracks];
  const titles = new Map(tracks.map(({ id, title }) => [id as string, title]));
  const order = new Map([trackId, ...tracks.map(({ id }) => id)].map((id, at) => [id, at]));
  if (trackId !== null) order.set(trackId, -1);
  const placeOf = (id: TrackId | null) => order.get(id) ?? -2;
  const issues = targets.issues.toSorted((a, b) => placeOf(a.trackId) - placeOf(b.trackId));
  const made = fresh.issues.find(({ id }) => id === issueId);
  const isMade = made !== undefined && !rows.issues.some(({ id }) => id === issueId);
  const setTrack = (id: TrackId | null, more: Partial<typeof fresh> = {}) => {
    const rest = fresh.issues.filter((issue) => issue !== made);
    if (made) change({ fresh: { ...fresh, ...more, issues: [...rest, { ...made, trackId: id }] } });
  };
  return (
    <>
      <FieldRow columns="2-1">
        <ComboField
          label={t`Issue`}
          items={issues.map((issue) => ({
            id: issue.id,
            label: issue.name,
            detail: issue.trackId === null ? t`new` : titles.get(issue.trackId),
          }))}
          value={issueId}
          onChange={(id) => change(id === null ? { issueId: id } : { issueId: id, issueText: '' })}
          allowsCustomValue
          isClearable={false}
          text={entry.issueText}
          onTextChange={(issueText) => change({ issueText })}
          onCreate={(title) => {
            const id = makeId<'issue'>();
            const only = rows.tracks.length === 1 ? rows.tracks[0]?.id : undefined;
            const issue = { id, title, trackId: trackId ?? only ?? null };
            const all = [...fresh.issues, issue];
            change({ issueId: id, issueText: '', fresh: { ...fresh, issues: all } });
          }}
          tabPicks="any"
          description={
            issueId === null ? <Trans>Without an issue it waits in Unsorted.</Trans> : undefined
          }
          error={error}
        />
        {children}
      </FieldRow>
      {isMade && (
        <ComboField
          label={t`Track`}
          items={tracks.map(({ id, title }) => ({ id, label: title }))}
          value={made.trackId}
          onChange={(id) => setTrack(id)}
          onCreate={(title) => {
            const id = makeId<'track'>();
            setTrack(id, { tracks: [...fresh.tracks, { id, title }] });
          }}
          tabPicks="any"
          isRequired
          error={trackError}
        />
      )}
    </>
  );
}

export function OccasionField({ entry, change, rows }: NameFieldProps) {
  const { t, i18n } = useLingui();
  const items = rows.meetings
    .toSorted((a, b) => compareDates(b.date, a.date))
    .map(({ id, title, place, date }) => {
      const when = formatDate(date, i18n.locale) ?? undefined;
      return { id, label: title.trim() || place.trim() || t`Meeting`, detail: when };
    });
  const { occasionMeetingId, occasionWords } = entry;
  return (
    <ComboField
      label={t`Occasion`}
      items={items}
      value={occasionMeetingId}
      onChange={(id) =>
        change(
          id === null ? { occasionMeetingId: id } : { occasionMeetingId: id, occasionWords: '' },
        )
      }
      allowsCustomValue
      isClearable={false}
      text={occasionWords}
      onTextChange={(words) => change({ occasionWords: words })}
      placeholder={t`A meeting, or in words`}
    />
  );
}

export function SourceField({ entry, change, targets, rows, error }: NameFieldProps) {
  const { t } = useLingui();
  const { fresh } = entry;
  const known = byId(rows.sources);
  return (
    <ComboField
      label={t`Source`}
      items={targets.sources.map(({ id, name }) => ({
        id,
        label: name,
        detail: gradeOf(entry, known.get(id)),
      }))}
      value={entry.sourceId}
      onChange={(sourceId) =>
        change(sourceId === null ? { sourceId } : { sourceId, sourceText: '' })
      }
      allowsCustomValue
      isClearable={false}
      text={entry.sourceText}
      onTextChange={(sourceText) => change({ sourceText })}
      onCreate={(title) => {
        const id = makeId<'source'>();
        const sources = [...fresh.sources, { id, title }];
        change({ sourceId: id, sourceText: '', fresh: { ...fresh, sources } });
      }}
      tabPicks="any"
      error={error}
    />
  );
}
