import { proposalsBy, wordsOf, type TextPart } from '#domain/bracket-proposals.ts';
import { Plural, Trans } from '@lingui/react/macro';
import { ProposerName } from './proposer-name.tsx';
import s from './text-bench.module.css';

interface ProposalsProps {
  readonly parts: readonly TextPart[];
  readonly names: ReadonlyMap<string, string>;
}

/** Who proposes which wording: the open wordings of a text, by who stands behind them. */
export function Proposals({ parts, names }: ProposalsProps) {
  const groups = proposalsBy(parts);
  if (groups.length === 0) return null;
  return (
    <section className={s.section} aria-labelledby="proposals">
      <h2 className={s.heading} id="proposals">
        <Trans>Who proposes what</Trans>
      </h2>
      <dl className={s.proposals}>
        {groups.map(({ proposer, alternatives }) => (
          <div key={proposer === null ? '' : `${proposer.name}/${proposer.partyIds.join()}`}>
            <dt>
              {proposer === null ? (
                <Trans>Nobody named</Trans>
              ) : (
                <ProposerName proposer={proposer} names={names} isExplained />
              )}
              <span className={s.quiet}>
                <Plural value={alternatives.length} one="# wording" other="# wordings" />
              </span>
            </dt>
            {alternatives.slice(0, longest).map((alternative, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- wordings are replaced as a whole, never moved
              <dd key={index} dir="auto">
                {wordsOf(alternative.parts).trim() || <Trans>no words: to be left out</Trans>}
              </dd>
            ))}
            {alternatives.length > longest && (
              <dd className={s.quiet}>
                <Plural
                  value={alternatives.length - longest}
                  one="and # more in the text"
                  other="and # more in the text"
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** More than a person reads in a list; the text itself marks them all. */
const longest = 200;
