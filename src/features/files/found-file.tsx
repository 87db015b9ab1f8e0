import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { choiceFor, type Choices } from './choices.ts';
import { FoundRow } from './found-row.tsx';
import { ImportProblem } from './import-problem.tsx';
import type { ImportFailure, Sound } from './use-opening.ts';
import s from './found-file.module.css';

interface FoundFileProps {
  readonly name: string;
  readonly file: Sound;
  readonly failure: ImportFailure | null;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** What a sound file holds, how that stands to what is here, and what to do with each. */
export function FoundFile({ name, file, failure, choices, onChoices }: FoundFileProps) {
  const { i18n } = useLingui();
  const { missing, exportedAt } = file;
  const when = exportedAt === null ? null : dateWords(exportedAt, i18n.locale);
  return (
    <>
      {failure && <ImportProblem failure={failure} />}
      <p className={s['about']}>
        {when === null ? (
          <Trans>{name}. Every record in it was checked.</Trans>
        ) : (
          <Trans>
            {name}, exported {when}. Every record in it was checked.
          </Trans>
        )}{' '}
        {missing > 0 && (
          <Plural
            value={missing}
            one="# reference in it points at something that is not there; it is kept and shown as missing."
            other="# references in it point at things that are not there; they are kept and shown as missing."
          />
        )}
      </p>
      {file.found.length === 0 && (
        <p>
          <Trans>The file holds no negotiation.</Trans>
        </p>
      )}
      <ul className={s['list']}>
        {file.found.map((found) => (
          <FoundRow
            key={found.negotiation.id}
            found={found}
            choice={choiceFor(found, file.found, choices)}
            onChoice={(choice) => onChoices({ ...choices, [found.negotiation.id]: choice })}
          />
        ))}
      </ul>
    </>
  );
}

/** Null where what the file says is no instant. */
function dateWords(instant: string, locale: string): string | null {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
