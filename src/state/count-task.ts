import { exportCounts, type ExportCounts } from '#data/reads/export-counts.ts';
import type { ExportChoice } from './export-task.ts';
import type { Following } from './following.ts';

/** Counts what `exportTask` would write: positions share records on the disk, so that they have to be read. */
export async function countTask(
  { negotiationId, hasAssessments }: ExportChoice,
  { signal }: Following,
): Promise<ExportCounts> {
  return await exportCounts(negotiationId, hasAssessments, signal);
}
