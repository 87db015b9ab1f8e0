import {
  cueLabels,
  suggestionKindLabels,
  type Suggestion,
  type SuggestionKind,
} from '#domain/suggestion.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import s from './reader.module.css';

interface SuggestionMarkProps {
  readonly suggestion: Suggestion;
  readonly text: string;
  readonly partyName: string | undefined;
  readonly onTake: (kind: SuggestionKind) => void;
  readonly onDismiss: () => void;
}

/** A suggestion in the margin, with the words that led to it. Nothing is recorded until a form is logged. */
export function SuggestionMark(props: SuggestionMarkProps) {
  const { suggestion, text, partyName, onTake, onDismiss } = props;
  const { t, i18n } = useLingui();
  const kind = i18n._(suggestionKindLabels[suggestion.kind]);
  const take = (event: MouseEvent<HTMLButtonElement>, as: SuggestionKind) => {
    // Once it is logged this button is gone: the text takes the focus back.
    event.currentTarget.closest('article')?.focus({ preventScroll: true });
    onTake(as);
  };
  return (
    <li className={s.suggestion}>
      <span className={s.noun}>
        <Trans>{kind}?</Trans>
        {partyName !== undefined && (
          <>
            {' · '}
            <bdi>{partyName}</bdi>
          </>
        )}
      </span>
      <span className={s.cues}>
        {suggestion.cues.map(({ kind: cue, start, end }, index) => (
          <span key={start}>
            {index > 0 && ' · '}
            <span className="visually-hidden">{i18n._(cueLabels[cue])}: </span>
            <q title={i18n._(cueLabels[cue])}>{text.slice(start, end)}</q>
          </span>
        ))}
      </span>
      <span className={s.offer}>
        <Button size="small" variant="quiet" onClick={(event) => take(event, suggestion.kind)}>
          <Trans>Take it up</Trans>
        </Button>
        <IconButton
          size="small"
          icon="close"
          label={t`Dismiss the suggestion`}
          onClick={onDismiss}
        />
      </span>
      {suggestion.others.length > 0 && (
        <span className={s.others}>
          <Trans>or</Trans>
          {suggestion.others.map((other) => {
            const name = i18n._(suggestionKindLabels[other.kind]);
            return (
              <Button
                key={other.kind}
                size="small"
                variant="quiet"
                aria-label={t`Take it up as: ${name}`}
                onClick={(event) => take(event, other.kind)}
              >
                {name}
              </Button>
            );
          })}
        </span>
      )}
    </li>
  );
}
