import type { Party } from '#domain/party.ts';
import { Button } from '#ui/button.tsx';
import s from './suggested.module.css';

interface PartyChoicesProps {
  readonly question: string;
  readonly parties: readonly Party[];
  readonly onChoose: (partyId: string) => void;
}

/** Where the words leave it open whom they name: asked, never guessed. */
export function PartyChoices({ question, parties, onChoose }: PartyChoicesProps) {
  return (
    <div className={s.choices} role="group" aria-label={question}>
      <span>{question}</span>
      {parties.map(({ id, name }) => (
        <Button key={id} size="small" onClick={() => onChoose(id)}>
          <bdi>{name}</bdi>
        </Button>
      ))}
    </div>
  );
}
