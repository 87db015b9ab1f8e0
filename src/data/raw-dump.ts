import { openAsItIs } from './disk-version.ts';

export interface RawDump {
  /** One JSON document, each record on a line of its own: what it holds is said in its first line. */
  readonly blob: Blob;
  readonly records: number;
}

/** Records read at once. */
const chunk = 500;

/**
 * Everything that a database holds, as it lies on the disk and whatever its version: names, keys,
 * indexes and every record, with no rule of the program between. Read in one transaction.
 * @returns null where there is no such database
 */
export async function rawDump(name: string): Promise<RawDump | null> {
  const found = await openAsItIs(name);
  if (found === null) return null;
  try {
    const names = Array.from(found.objectStoreNames);
    if (names.length === 0) return { blob: new Blob([head(found, []), tail]), records: 0 };
    const transaction = found.transaction(names, 'readonly');
    const stores = names.map((each) => transaction.objectStore(each));
    const parts: Blob[] = [new Blob([head(found, stores)])];
    let records = 0;
    for (const store of stores) {
      for (let after: IDBValidKey | null = null; ;) {
        const [keys, values] = await next(store, after);
        const lines = keys.map((key, n) => lineOf(store.name, key, values[n]));
        if (lines.length > 0) parts.push(new Blob([records > 0 ? ',\n' : '', lines.join(',\n')]));
        records += lines.length;
        after = keys.at(-1) ?? null;
        if (keys.length < chunk) break;
      }
    }
    return { blob: new Blob([...parts, tail], { type: 'application/json' }), records };
  } finally {
    found.close();
  }
}

const tail = '\n]}\n';

function head({ name, version }: IDBDatabase, stores: readonly IDBObjectStore[]): string {
  const raw = { database: name, version, stores: stores.map(shapeOf) };
  return `{"raw":${JSON.stringify(raw)},\n"records":[\n`;
}

function shapeOf(store: IDBObjectStore) {
  const { name, keyPath, autoIncrement } = store;
  const indexes = Array.from(store.indexNames, (each) => {
    const { name: index, keyPath: path, unique, multiEntry } = store.index(each);
    return { name: index, keyPath: path, unique, multiEntry };
  });
  return { name, keyPath, autoIncrement, indexes };
}

async function next(
  store: IDBObjectStore,
  after: IDBValidKey | null,
): Promise<readonly [readonly IDBValidKey[], readonly unknown[]]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return await Promise.all([
    done(store.getAllKeys(range, chunk)),
    done<unknown[]>(store.getAll(range, chunk)),
  ]);
}

async function done<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not read')));
  });
}

function lineOf(store: string, key: IDBValidKey, value: unknown): string {
  return JSON.stringify({ store, key, value }, plain);
}

/** What JSON has no word for is named by its kind: a file's handle, for one. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (ArrayBuffer.isView(value)) return { $bytes: Array.from(bytesOf(value)) };
  const isPlain =
    typeof value !== 'object' || value === null || Array.isArray(value) || isRecord(value);
  return isPlain ? value : { $kind: Object.prototype.toString.call(value).slice(8, -1) };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
