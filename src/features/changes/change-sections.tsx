import type { Book } from '#domain/book.ts';
import type { ChangesSince } from '#domain/changes-since.ts';
import { grouped } from '#domain/grouped.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { positionChangeLabels, type PositionChangeKind } from '#domain/position-change.ts';
import { stepChangeLabels } from '#domain/step-change.ts';
import { byId } from '#nouns/by-id.ts';
import { paths } from '#state/paths.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ChangeSection as Section } from './change-section.tsx';
import { PositionChangeItem } from './position-change-item.tsx';
import { RemovedSections } from './removed-sections.tsx';
import { StepChangeItem } from './step-change-item.tsx';
import { UnderstandingChangeItem } from './understanding-change-item.tsx';

interface ChangeSectionsProps {
  readonly changes: ChangesSince;
  readonly negotiation: Negotiation;
  /** Before and after. */
  readonly books: readonly [Book, Book];
}

const kinds = Object.keys(positionChangeLabels) as readonly PositionChangeKind[];

/** The changes by their kind; kinds of which there is none are left out. */
export function ChangeSections({ changes, negotiation, books }: ChangeSectionsProps) {
  const { t, i18n } = useLingui();
  const { id } = negotiation;
  const { positions, tracks, issues, parties, understandings, steps } = changes;
  const titles = {
    gained: t`Understandings gained`,
    lost: t`Understandings lost`,
    changed: t`Understandings changed`,
  };
  const [before, after] = books;
  const issuesById = byId(after.issues);
  const partiesById = [byId(before.parties), byId(after.parties)] as const;
  const positionsOf = byKind(positions);
  const understandingsOf = byKind(understandings);
  const stepsOf = byKind(steps);
  return (
    <>
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={i18n._(positionChangeLabels[kind])}
          rows={positionsOf.get(kind) ?? []}
        >
          {(change) => (
            <PositionChangeItem
              key={`${change.issueId}_${change.partyId}`}
              change={change}
              issue={issuesById.get(change.issueId)}
              party={partiesById[1].get(change.partyId)}
            />
          )}
        </Section>
      ))}
      <Section title={t`New track`} rows={tracks}>
        {(track) => (
          <li key={track.id}>
            <Link to={paths.track(id, track.id)} dir="auto">
              {track.title}
            </Link>
          </li>
        )}
      </Section>
      <Section title={t`New issue`} rows={issues}>
        {(issue) => (
          <li key={issue.id}>
            <Link to={paths.item(id, issue.trackId, issue.id)} dir="auto">
              {issue.title}
            </Link>
          </li>
        )}
      </Section>
      <Section title={t`New party`} rows={parties}>
        {(party) => (
          <li key={party.id}>
            <Link to={paths.negotiation(id, 'parties')} dir="auto">
              {party.name}
            </Link>
          </li>
        )}
      </Section>
      <RemovedSections changes={changes} before={before} />
      {(['gained', 'lost', 'changed'] as const).map((kind) => (
        <Section key={kind} title={titles[kind]} rows={understandingsOf.get(kind) ?? []}>
          {(change) => (
            <UnderstandingChangeItem
              key={(change.after ?? change.before)?.understanding.id}
              change={change}
              negotiationId={id}
              parties={partiesById}
            />
          )}
        </Section>
      ))}
      {(['done', 'overdue'] as const).map((kind) => {
        const word = i18n._(stepChangeLabels[kind]).toLocaleLowerCase(i18n.locale);
        return (
          <Section key={kind} title={t`Next steps ${word}`} rows={stepsOf.get(kind) ?? []}>
            {(change) => <StepChangeItem key={change.step.id} change={change} />}
          </Section>
        );
      })}
    </>
  );
}

function byKind<C extends { readonly kind: string }>(
  changes: readonly C[],
): ReadonlyMap<string, readonly C[]> {
  return new Map(grouped(changes, ({ kind }) => kind).map(({ key, items }) => [key, items]));
}
