/**
 * Released schema 3. `tombstones` and `overruled` travel in files; `undoSteps`, `staged` and `device` are
 * this device's own. Tables only: no row of earlier versions changes.
 */
export const stores3 = {
  tombstones: 'id, negotiationId',
  overruled: 'id, negotiationId, rowId',
  undoSteps: 'id, negotiationId, undoneBy',
  staged: 'id',
  device: 'key',
} as const;
