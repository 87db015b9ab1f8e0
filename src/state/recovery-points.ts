import { dropPoint, recoveryPoints } from '#data/recovery/points.ts';
import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { useEffect } from 'react';
import { create } from 'zustand';
import { inTurn } from './in-turn.ts';

const usePointList = create<{ readonly points: readonly RecoveryPoint[] | null }>()(() => ({
  points: null,
}));

/** Recovery points, newest first, as every tab makes them; null until they are listed. */
export function usePoints(): readonly RecoveryPoint[] | null {
  useEffect(() => {
    look();
    channel?.addEventListener('message', look);
    return () => channel?.removeEventListener('message', look);
  }, []);
  return usePointList((list) => list.points);
}

/** The points changed: this tab and the others list them anew. */
export function tellPoints(): void {
  channel?.postMessage('changed');
  look();
}

export async function removePoint(id: string): Promise<void> {
  await inTurn('recovery', async () => await dropPoint(id));
  tellPoints();
}

const channel = 'BroadcastChannel' in globalThis ? channelOf('parley-recovery') : undefined;

/** In Node an open channel would keep the process alive. */
function channelOf(name: string): BroadcastChannel {
  const made = new BroadcastChannel(name) as BroadcastChannel & { unref?: () => void };
  made.unref?.();
  return made;
}

function look(): void {
  const show = (points: readonly RecoveryPoint[]) => usePointList.setState({ points });
  recoveryPoints().then(show, () => show([]));
}
