import type { SideWording } from '#domain/confirmations.ts';
import type { Party } from '#domain/party.ts';
import { PartyName } from '#nouns/party-name.tsx';
import { WordDiff } from '#nouns/word-diff.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './confirmations.module.css';

interface WordingsComparedProps {
  /** Two or more; the others are compared with the first. */
  readonly wordings: readonly SideWording[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly label: string;
}

/** The sides' words side by side, each difference from the first marked by word. */
export function WordingsCompared({ wordings, parties, label }: WordingsComparedProps) {
  const { t } = useLingui();
  const [first, ...others] = wordings;
  if (first === undefined) return null;
  const base = <PartyName party={parties.get(first.partyId)} />;
  return (
    <section className={s.wordings} aria-label={t`Wordings of ${label}`}>
      <div className={s.wording}>
        <h3>{base}</h3>
        <TextBlock variant="said" text={first.words} />
      </div>
      {others.map(({ partyId, words }) => (
        <div key={partyId} className={s.wording}>
          <h3>
            <PartyName party={parties.get(partyId)} />{' '}
            <span className={s.quiet}>
              {words === first.words ? (
                <Trans>the same words</Trans>
              ) : (
                <Trans>compared with {base}</Trans>
              )}
            </span>
          </h3>
          {words === first.words ? (
            <TextBlock variant="said" text={words} />
          ) : (
            <div className={s.said}>
              <WordDiff before={first.words} after={words} />
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
