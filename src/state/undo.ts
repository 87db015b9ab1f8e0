import { undo, type Overlap, type Undoing, type Undone } from '#data/writes/undo.ts';
import { changeName } from '#domain/change-name.ts';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { throughGate } from './gate.ts';
import { dismiss, notify, useNotices } from './notices.ts';
import { useUndoQuestion } from './undo-question.ts';

type Direction = Undoing['direction'];

/** Undoes the latest gesture of this device that stands, in whatever tab it was made. */
export async function undoLatest(): Promise<void> {
  await inTurn({ direction: 'undo', changeId: null, overlap: 'ask' });
}

/** Makes again what was undone last. */
export async function redoLatest(): Promise<void> {
  await inTurn({ direction: 'redo', changeId: null, overlap: 'ask' });
}

/** Undoes one gesture, whatever came after it. */
export async function undoGesture(changeId: string): Promise<void> {
  await inTurn({ direction: 'undo', changeId, overlap: 'ask' });
}

/** What a person said to the question; null: leave all as it is. */
export async function answerUndo(overlap: Exclude<Overlap, 'ask'> | null): Promise<void> {
  const { question } = useUndoQuestion.getState();
  useUndoQuestion.setState({ question: null });
  if (question === null || overlap === null) return;
  const { direction, change } = question;
  await inTurn({ direction, changeId: change.id, overlap });
}

let before: Promise<unknown> = Promise.resolve();

/** One after the other, since a key may be held; none while a question is open. */
async function inTurn(undoing: Undoing): Promise<void> {
  const mine = before.then(async () => {
    if (useUndoQuestion.getState().question !== null) return;
    const outcome = await throughGate(() => undo(undoing));
    if (outcome.ok) tell(outcome.value, undoing.direction);
    else void outcome.retried.then((value) => tell(value, undoing.direction));
  });
  before = mine.catch(() => undefined);
  await mine;
}

function tell(undone: Undone, direction: Direction): void {
  const isUndo = direction === 'undo';
  if (undone.kind === 'asks') {
    useUndoQuestion.setState({ question: { ...undone, direction } });
  } else if (undone.kind === 'nothing') {
    say(isUndo ? t`There is nothing to undo.` : t`There is nothing to redo.`);
  } else {
    const name = i18n._(changeName(undone.change));
    if (undone.kind === 'lost') {
      say(
        isUndo
          ? t`What this changed is deleted since, so it can’t be undone: ${name}`
          : t`What this changed is deleted since, so it can’t be redone: ${name}`,
      );
    } else if (isUndo) {
      const text =
        undone.lost > 0 ? t`Undid: ${name}. Some of it is deleted since.` : t`Undid: ${name}`;
      say(text, { label: t`Redo`, run: () => void redoLatest() });
    } else say(t`Redid: ${name}`, { label: t`Undo`, run: () => void undoLatest() });
  }
}

/** In place of what was offered before: that is further back by now, and one key away. */
function say(...[text, action]: Parameters<typeof notify>): void {
  for (const { id, tone, action: offered } of useNotices.getState().notices) {
    if (tone === 'quiet' && (offered || id === said)) dismiss(id);
  }
  notify(text, action);
  said = useNotices.getState().notices.at(-1)?.id;
}

let said: number | undefined;
