import { versions as released, type DataVersion } from '../../src/data/versions/all.ts';

/** Of the made-up later release; far from any that there will be. */
const number = 99;

/**
 * The data version of a release to come, built into e2e/support/next-build.mjs in place of the list of all
 * versions. `<html data-next="failing">` makes its migration fail halfway.
 */
const next: DataVersion = {
  number,
  stores: { laterThings: 'id, negotiationId' },
  upgrade: async (transaction) => {
    await transaction.table('laterThings').add({ id: 'first', negotiationId: '' });
    if (document.documentElement.dataset['next'] !== 'failing') return;
    await transaction.table('tracks').clear();
    await transaction.table('changes').clear();
    throw new Error('This migration fails, as a test wants it to.');
  },
};

export const versions: readonly DataVersion[] = [...released, next];
