import type { PassageStart } from '#domain/passage-start.ts';
import { unknownSpeaker, type EntryFields } from '#domain/position-entry.ts';
import type { EntryChange } from '#state/entry-draft.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ComposerRows } from './composer-rows.ts';
import { SuggestedLine } from './suggested-line.tsx';
import styles from './composer.module.css';

interface PassageLineProps {
  readonly passage: PassageStart;
  readonly entry: EntryFields;
  readonly change: EntryChange;
  readonly rows: ComposerRows;
  /** The party is known now. */
  readonly onAnswered: () => void;
}

/** The passage that the entry rests on; where its words leave open whom they name, it asks. */
export function PassageLine({ passage, entry, change, rows, onAnswered }: PassageLineProps) {
  const { t } = useLingui();
  const { names, quote } = passage;
  const source = rows.sources.find(({ id }) => id === quote.sourceId)?.title ?? '';
  const parties = rows.parties.filter(({ id }) => names.partyChoices.includes(id));
  const persons = rows.persons.filter(({ id }) => names.speakerChoices.includes(id));
  const isLost = entry.sourceId !== quote.sourceId;
  return (
    <div className={styles['passage']}>
      <p dir="auto">
        {isLost ? (
          <Trans>The passage is let go, since another source was chosen.</Trans>
        ) : (
          <Trans>Rests on the selected passage of “{source}”.</Trans>
        )}
      </p>
      {entry.partyId === null && parties.length > 0 && (
        <Choices
          question={t`Whose position? The text names`}
          rows={parties}
          onChoose={(partyId) => {
            change({ partyId, partyText: '' });
            onAnswered();
          }}
        />
      )}
      {entry.saidBy.personId === null && entry.saidBy.words === '' && persons.length > 0 && (
        <Choices
          question={t`Who said it? The text names`}
          rows={persons}
          onChoose={(personId) => {
            change({ saidBy: { ...unknownSpeaker, personId } });
            onAnswered();
          }}
        />
      )}
      {passage.suggested && (
        <SuggestedLine suggested={passage.suggested} entry={entry} change={change} />
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly question: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

function Choices({ question, rows, onChoose }: ChoicesProps) {
  return (
    <div className={styles['choices']} role="group" aria-label={question} data-field="choices">
      <span>{question}</span>
      {rows.map(({ id, name }) => (
        <Button key={id} size="small" onClick={() => onChoose(id)}>
          <bdi>{name}</bdi>
        </Button>
      ))}
    </div>
  );
}
