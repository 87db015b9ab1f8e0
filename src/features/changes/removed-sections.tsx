import type { Book } from '#domain/book.ts';
import type { ChangesSince } from '#domain/changes-since.ts';
import { byId } from '#nouns/by-id.ts';
import { Plural, useLingui } from '@lingui/react/macro';
import { ChangeSection } from './change-section.tsx';
import s from './changes.module.css';

interface RemovedSectionsProps {
  readonly changes: ChangesSince;
  readonly before: Book;
}

/** What is no longer on record, by the title that it last had. Nothing to open is left of it. */
export function RemovedSections({ changes, before }: RemovedSectionsProps) {
  const { t } = useLingui();
  const { removedTracks, removedIssues, removedParties } = changes;
  const tracks = byId(before.tracks);
  return (
    <>
      <ChangeSection title={t`Tracks removed`} rows={removedTracks}>
        {({ track, issues }) => (
          <li key={track.id}>
            <p className={s.head} dir="auto">
              {track.title}
            </p>
            {issues > 0 && (
              <p className={s.meta}>
                <Plural value={issues} one="# issue went with it" other="# issues went with it" />
              </p>
            )}
          </li>
        )}
      </ChangeSection>
      <ChangeSection title={t`Issues removed`} rows={removedIssues}>
        {(issue) => (
          <li key={issue.id}>
            <p className={s.head} dir="auto">
              {issue.title}
            </p>
            <p className={s.meta} dir="auto">
              {tracks.get(issue.trackId)?.title}
            </p>
          </li>
        )}
      </ChangeSection>
      <ChangeSection title={t`Parties removed`} rows={removedParties}>
        {(party) => (
          <li key={party.id}>
            <p className={s.head} dir="auto">
              {party.name}
            </p>
          </li>
        )}
      </ChangeSection>
    </>
  );
}
