import { bracketsLabel } from '#domain/brackets.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { ComparedText } from './compared-text.tsx';
import type { CommonTextState } from './use-common-text.ts';
import s from './text-bench.module.css';

interface CommonTextEditorProps {
  readonly state: CommonTextState;
  readonly savedText: string;
  readonly onKeepDraft: () => void;
}

/** Where the common text is written, with the number of its brackets at every key. */
export function CommonTextEditor({ state, savedText, onKeepDraft }: CommonTextEditorProps) {
  const { t, i18n } = useLingui();
  const { text, isChanged, hasMoved } = state;
  return (
    <form
      className={s.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <TextArea
        label={t`Common text`}
        description={t`Brackets mark what is not agreed: [Aldria, Borea: their wording] says who proposes it, [one wording / another] parts alternatives.`}
        variant="said"
        rows={6}
        value={text}
        onChange={state.type}
        onKeyDown={(event) => {
          const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isSave) event.currentTarget.form?.requestSubmit();
        }}
      />
      {hasMoved && (
        <Callout tone="warn" title={t`The saved text was changed elsewhere`}>
          <Trans>
            Saving puts yours in its place; what was there stays in the activity of the negotiation.
          </Trans>
          <Disclosure summary={t`What yours would change`}>
            <Suspense fallback={null}>
              <ComparedText before={savedText} after={text} />
            </Suspense>
          </Disclosure>
        </Callout>
      )}
      <div className={s.actions}>
        <output className={s.count}>{i18n._(bracketsLabel(text))}</output>
        <span className={s.state}>
          {isChanged && <Trans>Not saved yet; kept on this device</Trans>}
        </span>
        {isChanged && (
          <Button variant="quiet" onClick={state.discard}>
            <Trans>Discard changes</Trans>
          </Button>
        )}
        <Button onClick={onKeepDraft} disabled={text.trim() === ''}>
          <Trans>Keep this draft</Trans>
        </Button>
        <Button type="submit" variant="primary" shortcut="Ctrl ↵" disabled={!isChanged}>
          <Trans>Save text</Trans>
        </Button>
      </div>
    </form>
  );
}
