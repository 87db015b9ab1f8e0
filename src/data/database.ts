import type { Assessment } from '#domain/assessment.ts';
import type { Change } from '#domain/change.ts';
import type { Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { Note } from '#domain/note.ts';
import type { Overruled } from '#domain/overruled.ts';
import type { Package } from '#domain/package.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { PointMatch } from '#domain/point-match.ts';
import type { Quote } from '#domain/quote.ts';
import type { Readout } from '#domain/readout.ts';
import type { SourceText } from '#domain/source-text.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import type { Source } from '#domain/source.ts';
import type { Tombstone } from '#domain/tombstone.ts';
import type { Track } from '#domain/track.ts';
import type { Understanding } from '#domain/understanding.ts';
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { DeviceEntry, Staged, UndoStep } from './local-rows.ts';
import type { Page } from './page.ts';
import { versionOnDisk } from './disk-version.ts';
import { versions } from './versions/all.ts';

class ParleyDatabase extends Dexie {
  declare negotiations: Table<Negotiation, string>;
  declare tracks: Table<Track, string>;
  declare issues: Table<Issue, string>;
  declare parties: Table<Party, string>;
  declare persons: Table<Person, string>;
  declare sources: Table<Source, string>;
  declare pages: Table<Page, [string, number]>;
  declare understandings: Table<Understanding, string>;
  declare packages: Table<Package, string>;
  declare meetings: Table<Meeting, string>;
  declare readouts: Table<Readout, string>;
  declare steps: Table<NextStep, string>;
  declare notes: Table<Note, string>;
  declare assessments: Table<Assessment, string>;
  declare sourceTexts: Table<SourceText, string>;
  declare quotes: Table<Quote, string>;
  declare pointMatches: Table<PointMatch, string>;
  declare textDrafts: Table<TextDraft, string>;
  declare changes: Table<Change, string>;
  declare tombstones: Table<Tombstone, string>;
  declare overruled: Table<Overruled, string>;
  declare undoSteps: Table<UndoStep, string>;
  declare staged: Table<Staged, string>;
  declare device: Table<DeviceEntry, string>;

  constructor(durability: 'strict' | 'relaxed', memory: DexieOptions = {}) {
    super('parley', { cache: 'immutable', chromeTransactionDurability: durability, ...memory });
    for (const { number, stores, upgrade } of versions) {
      const version = this.version(number).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
  }
}

/** What a person does: "Saved" answers for power loss too. */
export let database = new ParleyDatabase('strict');

/** Bulk work, four times faster a record; survives the death of the process. */
export let bulkDatabase = new ParleyDatabase('relaxed');

/** From now on everything is kept in memory, until the tab closes: the browser gives it no disk. */
export async function openInMemory(memory: DexieOptions): Promise<void> {
  // Live queries run only where Dexie itself knows of a database.
  Object.assign(Dexie.dependencies, memory);
  database = new ParleyDatabase('strict', memory);
  bulkDatabase = new ParleyDatabase('relaxed', memory);
  await database.open();
}

/**
 * `newer`: a later build has written the database, so this one does not touch it. `blocked`: another tab
 * holds an older version open. `unguarded`: it has to be brought to this version, and the copy that is
 * made before could not be kept. `unmigrated`: that failed, and all is as it was. `unavailable`: the
 * browser keeps nothing here.
 */
export type OpenOutcome = 'open' | 'newer' | 'blocked' | 'unguarded' | 'unmigrated' | 'unavailable';

/**
 * Opens the database, brought to this build's version if need be.
 * @param onStale called when a later build asks for the database; this tab has let go of it by then
 * @param beforeMigration keeps a copy of what an earlier build wrote; if it throws, nothing is changed
 */
export async function openDatabase(
  onStale: () => void,
  beforeMigration: (name: string) => Promise<void> = async () => undefined,
): Promise<OpenOutcome> {
  const found = await versionOnDisk(database.name).catch(() => null);
  if (found === null) return 'unavailable';
  if (found > declared()) return letGo('newer');
  const isOlder = found > 0 && found < declared();
  if (isOlder) {
    try {
      await beforeMigration(database.name);
    } catch (error) {
      console.warn('No copy could be kept before the migration', error);
      return letGo('unguarded');
    }
  }
  for (const each of [database, bulkDatabase]) {
    each.on('versionchange', () => {
      letGo('newer');
      onStale();
      return false; // else Dexie's own answer comes next, which opens it again at the next write
    });
    // Dexie opens a newer database without complaint, whenever the browser has closed it meanwhile.
    each.on('ready', () => refuseNewer(each), true);
  }
  return await new Promise<OpenOutcome>((resolve) => {
    database.on('blocked', () => resolve('blocked'));
    database.open().then(
      () => resolve('open'),
      (error: unknown) => {
        console.warn('The database could not be opened', error);
        const isNewer = error instanceof Dexie.VersionError;
        const isStuck = isNewer || isOlder;
        resolve(isStuck ? letGo(isNewer ? 'newer' : 'unmigrated') : 'unavailable');
      },
    );
  });
}

/** From now on nothing of this build reads or writes the database. */
function letGo<O extends OpenOutcome>(outcome: O): O {
  for (const each of [database, bulkDatabase]) each.close({ disableAutoOpen: true });
  return outcome;
}

function refuseNewer(each: Dexie): void {
  const { version } = each.backendDB();
  if (version > declared()) throw new Dexie.VersionError(`${version} is newer than ${declared()}`);
}

/** This build's version; Dexie's own numbers are ten times ours. */
function declared(): number {
  return Math.round((versions.at(-1)?.number ?? 0) * 10);
}
