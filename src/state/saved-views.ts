import { onDeviceUnder } from '#data/reads/device.ts';
import { forgetOnDevice, rememberOnDevice } from '#data/writes/device.ts';
import { makeId } from '#domain/id.ts';
import { viewsInOrder, type SavedView } from '#domain/saved-view.ts';
import { useLiveSoon } from './live.ts';

const prefix = 'view/';

/** The saved views of all negotiations, oldest first; undefined until they are read. They stay on this device. */
export function useSavedViews(): readonly SavedView[] | undefined {
  return useLiveSoon('saved-views', async () =>
    viewsInOrder((await onDeviceUnder(prefix)) as readonly SavedView[]),
  );
}

/** Saves under a name. A view of the same name in the negotiation gets the new address. */
export async function saveView(
  made: Omit<SavedView, 'id' | 'at'>,
  known: readonly SavedView[],
): Promise<void> {
  const same = known.find(
    (each) => each.negotiationId === made.negotiationId && each.name === made.name,
  );
  const view: SavedView = { id: makeId(), at: Date.now(), ...same, ...made };
  await putView(view);
}

export async function putView(view: SavedView): Promise<void> {
  await rememberOnDevice(`${prefix}${view.id}`, view);
}

export async function removeView(view: SavedView): Promise<void> {
  await forgetOnDevice(`${prefix}${view.id}`);
}
