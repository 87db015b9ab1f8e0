/** What the benchmark uses of it. */
declare module 'pouchdb-browser' {
  const PouchDB: new (name: string) => PouchDatabase;
  export default PouchDB;
}

interface PouchDatabase {
  readonly info: () => Promise<unknown>;
  readonly put: (doc: { readonly _id: string }) => Promise<unknown>;
  readonly bulkDocs: (docs: readonly { readonly _id: string }[]) => Promise<unknown>;
  readonly allDocs: (options: {
    readonly include_docs: boolean;
    readonly startkey?: string;
    readonly endkey?: string;
  }) => Promise<{ readonly rows: readonly { readonly doc?: { readonly row: unknown } }[] }>;
  readonly destroy: () => Promise<unknown>;
}
