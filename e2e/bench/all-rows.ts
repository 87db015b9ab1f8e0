import { asked } from './asked.ts';
import type { Row } from './row.ts';
import { asOfRow } from './rows/as-of-row.ts';
import { exportRow } from './rows/export-row.ts';
import { firstPageRow } from './rows/first-page-row.ts';
import { logOneRow } from './rows/log-one-row.ts';
import { memoryRow } from './rows/memory-row.ts';
import { oneTrackRows } from './rows/one-track-rows.ts';
import { openFileRow } from './rows/open-file-row.ts';
import { openTableRow } from './rows/open-table-row.ts';
import { screensRow } from './rows/screens-row.ts';
import { scrollRow } from './rows/scroll-row.ts';
import { searchListRow } from './rows/search-list-row.ts';
import { searchRow } from './rows/search-row.ts';
import { typingRow } from './rows/typing-row.ts';
import { searchReadyRow, warmStartRow } from './rows/warm-start-row.ts';

export const allRows: readonly Row[] = [
  openFileRow,
  logOneRow,
  openTableRow,
  asOfRow(0, 1),
  asOfRow(1, 2),
  scrollRow,
  searchRow,
  searchListRow,
  warmStartRow,
  searchReadyRow,
  firstPageRow,
  typingRow,
  memoryRow,
  exportRow,
  screensRow,
  ...(asked.oneTrack > 0 ? oneTrackRows : []),
];
