import { byId } from '#nouns/by-id.ts';
import { useToday } from '#nouns/use-today.ts';
import { withNamesFound, withoutMissing } from '#domain/entry-repair.ts';
import { entryRefusals } from '#domain/entry-refusals.ts';
import { freshRows } from '#domain/entry-fresh.ts';
import { lastEntryOf } from '#domain/entry-start.ts';
import { positionOf } from '#domain/entry-position.ts';
import type { PositionEntry } from '#domain/position-entry.ts';
import { closeComposer, closeComposerOf, type ComposerStart } from '#state/composer.ts';
import { isMac } from '#state/commands/key-text.ts';
import { useEntryDraft, type EntryChange } from '#state/entry-draft.ts';
import { noteMade } from '#state/just-made.ts';
import { rememberEntry } from '#state/last-entry.ts';
import { onceSeen } from '#state/once-seen.ts';
import { keepTyped } from '#state/typed-ahead.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { FormError } from '#ui/form-error.tsx';
import { FooterNote } from '#ui/dialog-footer.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTargets, type ComposerRows } from './composer-rows.ts';
import { DraftLine, DraftNote } from './draft-line.tsx';
import { EntryPreview } from './entry-preview.tsx';
import { MainFields } from './main-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { PointLine, pointRefusals } from './point-line.tsx';
import { PassageLine } from './passage-line.tsx';
import { stanceAt } from './stance-keys.ts';
import { StatementField } from './statement-field.tsx';
import { beginDraft } from './begin-draft.ts';
import styles from './composer.module.css';

interface ComposerDialogProps {
  readonly start: ComposerStart;
  readonly kept: PositionEntry | null;
  readonly rows: ComposerRows;
}

export function ComposerDialog({ start, kept, rows }: ComposerDialogProps) {
  const { t } = useLingui();
  const today = useToday();
  const [draft] = useState(() => beginDraft(start, kept, rows));
  const others = useEntryDraft(draft, (state) => state.others);
  const turn = useEntryDraft(draft, (state) => state.turn);
  // Only the first entry of a series rests on the passage: the next one is typed anew.
  const [passage, setPassage] = useState(start.passage);
  const exact = passage?.quote.exact;
  const change: EntryChange = (fields) => draft.change(fields, exact);
  const [point, setPoint] = useState(start.point);
  const [attempt, setAttempt] = useState(0);
  const [isDateRefused, setIsDateRefused] = useState(false);
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [logged, setLogged] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const targets = useTargets(rows, others.fresh);
  const refusalsOf = (whole: PositionEntry) => ({
    ...entryRefusals(whole, today),
    ...(point && pointRefusals(whole, point, targets)),
  });
  // Until something was refused the statement is drawn by its own field alone.
  const tried = useEntryDraft(draft, (state) => (attempt > 0 ? state.entry : null));
  const refusals = tried === null ? noRefusals : refusalsOf(tried);

  useEffect(() => {
    if (attempt > 0) focusFirstRefused(body.current);
  }, [attempt]);

  const close = () => {
    draft.leave();
    closeComposer();
  };

  const log = async (another: boolean) => {
    if (isUnderWay.current) return;
    const { entry } = draft.store.getState();
    // What another tab has deleted meanwhile is not logged under: it would be lost with it.
    const standing = start.corrects ? entry : withoutMissing(entry, targets);
    const whole = withNamesFound(standing, targets);
    const trackId = targets.issues.find(({ id }) => id === whole.issueId)?.trackId ?? null;
    const persons = byId(rows.persons);
    const given = positionOf(whole, { persons, trackId, loggedAt: Date.now() });
    if (whole !== entry) change(whole);
    if (given === null || isDateRefused || Object.keys(refusalsOf(whole)).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const partyName = targets.parties.find(({ id }) => id === given.partyId)?.name ?? '';
    isUnderWay.current = true;
    // Drawing the button anew would hold up the write, which most often is done before anyone sees it.
    const busy = setTimeout(() => setIsBusy(true), soon);
    const made = freshRows(whole, rows);
    const quotes = passage && passage.quote.sourceId === given.sourceId ? [passage.quote] : [];
    const created = { ...made, quotes };
    const outcome = await write.logPosition(start.negotiationId, given, partyName, created);
    clearTimeout(busy);
    if (outcome.ok) {
      noteMade(start.negotiationId, made);
      rememberEntry(start.negotiationId, lastEntryOf(given));
      draft.forget();
      // Taking the dialog away takes longer than the write did.
      if (!another) await onceSeen();
    }
    isUnderWay.current = false;
    setIsBusy(false);
    setIsRefused(!outcome.ok);
    if (!outcome.ok) {
      // Logged after all by “Try again”: what was typed is not to be logged twice.
      void outcome.retried.then(() => {
        rememberEntry(start.negotiationId, lastEntryOf(given));
        draft.forget();
        closeComposerOf(start);
      });
      return;
    }
    if (another) {
      const { statement } = draft.store.getState().entry;
      // What was typed since belongs to the next one.
      const since = statement.startsWith(whole.statement)
        ? statement.slice(whole.statement.length)
        : '';
      keepTyped(close, 'many-lines', since, (text) => change({ statement: text }));
      draft.goOn();
    } else closeComposerOf(start);
    setPassage(undefined);
    setPoint(undefined);
    setAttempt(0);
    setLogged(partyName);
  };

  const focusStance = () =>
    body.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  const focusFirstOpen = useEffectEvent(() => {
    if (!start.passage || kept !== null) return;
    if (others.partyId === null) focusParty(body.current);
    else focusStance();
  });
  useEffect(() => {
    // After the dialog has put the focus where it always does.
    const frame = requestAnimationFrame(() => focusFirstOpen());
    return () => cancelAnimationFrame(frame);
  }, []);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const stance = stanceAt(event);
    if (stance) change({ stance });
    const isLogAnother =
      event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);
    if (!isLogAnother || start.corrects) return;
    event.preventDefault();
    event.stopPropagation();
    void log(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);

  return (
    <Dialog
      title={start.corrects ? t`Correct an entry` : t`Log a position`}
      size="large"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      headerAside={<DraftNote draft={draft} />}
      onSubmit={() => void log(false)}
      footer={
        <>
          <FooterNote>
            <FormError>
              {isRefused && (
                <Trans>
                  Not logged: the disk of this device refused it. What you typed stays here; free
                  some space, then log it again.
                </Trans>
              )}
            </FormError>
            <span role="status">{logged === '' ? null : <Trans>Logged: {logged}.</Trans>}</span>{' '}
            <EntryPreview entry={others} targets={targets} sources={rows.sources} today={today} />
          </FooterNote>
          <Button
            variant="primary"
            shortcut={isMac() ? '⌘ ↵' : 'Ctrl ↵'}
            isBusy={isBusy}
            onClick={() => void log(false)}
          >
            {start.corrects ? t`Log correction` : t`Log position`}
          </Button>
        </>
      }
    >
      <div className={styles['body']} ref={body} key={turn}>
        <DraftLine draft={draft} />
        {passage && (
          <PassageLine
            passage={passage}
            entry={others}
            change={change}
            rows={rows}
            onAnswered={focusStance}
          />
        )}
        {point && <PointLine point={point} entry={others} targets={targets} />}
        <StatementField
          draft={draft}
          stance={others.stance}
          change={change}
          refusal={refusals.statement}
        />
        <MainFields
          entry={others}
          change={change}
          rows={rows}
          targets={targets}
          refusals={refusals}
          trackId={start.trackId ?? start.corrects?.trackId ?? null}
          onDateRefused={setIsDateRefused}
        />
        <MoreFields entry={others} change={change} rows={rows} targets={targets} />
      </div>
    </Dialog>
  );
}

/** Milliseconds after which a write that is still under way shows on its button. */
const soon = 150;

const noRefusals: ReturnType<typeof entryRefusals> = {};

/** The question whose position it is, else the field. */
function focusParty(body: HTMLElement | null): void {
  const choice = body?.querySelector<HTMLElement>('[data-field="choices"] button');
  (choice ?? body?.querySelector<HTMLElement>('input[role="combobox"]'))?.focus();
}

function focusFirstRefused(body: HTMLElement | null): void {
  const refused = body?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control = refused?.matches('fieldset') ? refused.querySelector('input') : refused;
  control?.focus();
  control?.scrollIntoView({ block: 'nearest' });
}
