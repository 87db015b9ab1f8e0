import { onDeviceUnder } from '#data/reads/device.ts';
import { forgetOnDevice, rememberOnDevice } from '#data/writes/device.ts';
import { makeId } from '#domain/id.ts';
import { viewsInOrder, type SavedView } from '#domain/saved-view.ts';
import { throughGateHere, type Outcome } from './gate.ts';
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
): Promise<Outcome<void>> {
  const same = known.find(
    (each) => each.negotiationId === made.negotiationId && each.name === made.name,
  );
  return await putView({ id: makeId(), at: Date.now(), ...same, ...made });
}

/** As it is now to be, or as it was. */
export async function putView(view: SavedView): Promise<Outcome<void>> {
  const key = `${prefix}${view.id}`;
  return await throughGateHere(() => rememberOnDevice(key, view), view, [key]);
}

export async function removeView(view: SavedView): Promise<Outcome<void>> {
  const key = `${prefix}${view.id}`;
  return await throughGateHere(() => forgetOnDevice(key), view, [key]);
}
