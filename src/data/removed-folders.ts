import { onDevice } from './reads/device.ts';

/** Under which this device remembers that a negotiation was removed for good. */
export function removedKey(negotiationId: string): string {
  return `removed/${negotiationId}`;
}

/** When a negotiation was removed for good on this device, in epoch milliseconds; null: it never was. */
export async function removedAt(negotiationId: string): Promise<number | null> {
  const at = await onDevice(removedKey(negotiationId));
  return typeof at === 'number' ? at : null;
}
