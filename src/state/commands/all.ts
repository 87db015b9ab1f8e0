import type { Command } from './command.ts';
import { deeds } from './deeds.ts';
import { formDeeds, tableDeeds } from './form-deeds.ts';
import { lists } from './lists.ts';
import { newRecords } from './new-records.ts';
import { places } from './places.ts';
import { recordDeeds } from './record-deeds.ts';
import { textDeeds } from './text-deeds.ts';

/** Every command there is. */
export const commands: readonly Command[] = [
  ...deeds,
  ...places,
  ...lists,
  ...recordDeeds,
  ...newRecords,
  ...textDeeds,
  ...tableDeeds,
  ...formDeeds,
];
