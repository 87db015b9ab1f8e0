import type { Book } from '#domain/book.ts';
import type { ChangesSince } from '#domain/changes-since.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { positionChangeLabels, type PositionChangeKind } from '#domain/position-change.ts';
import { stepChangeLabels } from '#domain/step-change.ts';
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
  return (
    <>
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={i18n._(positionChangeLabels[kind])}
          items={positions
            .filter((change) => change.kind === kind)
            .map((change) => (
              <PositionChangeItem
                key={`${change.issueId}_${change.partyId}`}
                change={change}
                books={books}
              />
            ))}
        />
      ))}
      <Section
        title={t`New track`}
        items={tracks.map((track) => (
          <li key={track.id}>
            <Link to={paths.track(id, track.id)} dir="auto">
              {track.title}
            </Link>
          </li>
        ))}
      />
      <Section
        title={t`New issue`}
        items={issues.map((issue) => (
          <li key={issue.id}>
            <Link to={paths.item(id, issue.trackId, issue.id)} dir="auto">
              {issue.title}
            </Link>
          </li>
        ))}
      />
      <Section
        title={t`New party`}
        items={parties.map((party) => (
          <li key={party.id}>
            <Link to={paths.negotiation(id, 'parties')} dir="auto">
              {party.name}
            </Link>
          </li>
        ))}
      />
      <RemovedSections changes={changes} before={books[0]} />
      {(['gained', 'lost', 'changed'] as const).map((kind) => (
        <Section
          key={kind}
          title={titles[kind]}
          items={understandings
            .filter((change) => change.kind === kind)
            .map((change) => (
              <UnderstandingChangeItem
                key={(change.after ?? change.before)?.understanding.id}
                change={change}
                negotiationId={id}
                books={books}
              />
            ))}
        />
      ))}
      {(['done', 'overdue'] as const).map((kind) => {
        const word = i18n._(stepChangeLabels[kind]).toLocaleLowerCase(i18n.locale);
        return (
          <Section
            key={kind}
            title={t`Next steps ${word}`}
            items={steps
              .filter((change) => change.kind === kind)
              .map((change) => (
                <StepChangeItem key={change.step.id} change={change} />
              ))}
          />
        );
      })}
    </>
  );
}
