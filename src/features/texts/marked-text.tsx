import type { Alternative, Proposer, TextPart } from '#domain/bracket-proposals.ts';
import { useLingui, Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { ProposerName } from './proposer-name.tsx';
import s from './marked-text.module.css';

interface MarkedTextProps {
  readonly parts: readonly TextPart[];
  readonly names: ReadonlyMap<string, string>;
}

/** A common text with what is not agreed in it marked, and who proposes which wording. */
export function MarkedText({ parts, names }: MarkedTextProps) {
  return (
    <div className={s.text} dir="auto">
      <Parts parts={parts} names={names} />
    </div>
  );
}

function Parts({ parts, names }: MarkedTextProps) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts are never moved, only replaced as a whole
      <span key={index} className={s.bracket}>
        <b>[</b>
        {part.alternatives.map((alternative, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <Fragment key={at}>
            {at > 0 && <b> / </b>}
            <Wording alternative={alternative} names={names} />
          </Fragment>
        ))}
        <b>]</b>
      </span>
    ),
  );
}

interface WordingProps {
  readonly alternative: Alternative;
  readonly names: ReadonlyMap<string, string>;
}

function Wording({ alternative, names }: WordingProps) {
  const { proposers, parts } = alternative;
  return (
    <>
      <Parts parts={trimmed(parts)} names={names} />
      {proposers.length > 0 && <Proposers proposers={proposers} names={names} />}
    </>
  );
}

interface ProposersProps {
  readonly proposers: readonly Proposer[];
  readonly names: ReadonlyMap<string, string>;
}

function Proposers({ proposers, names }: ProposersProps) {
  const { t } = useLingui();
  return (
    <span className={s.by}>
      <span className="visually-hidden">
        {' '}
        <Trans>proposed by</Trans>{' '}
      </span>
      {proposers.map((proposer, index) => (
        <Fragment key={`${proposer.name}/${proposer.partyIds.join()}`}>
          {index > 0 && t`, `}
          <ProposerName proposer={proposer} names={names} />
        </Fragment>
      ))}
    </span>
  );
}

/** Without the spaces that only part a wording from its bracket, its names or a slash. */
function trimmed(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 ? part.trimStart() : part;
    return index === parts.length - 1 ? start.trimEnd() : start;
  });
}
