import type { infer as Infer } from 'zod/mini';
import type { overruledSchema } from './overruled-schema.ts';

/** What a merge of two copies did not keep of a field: nothing that was written is dropped unseen. */
export type Overruled = Readonly<Infer<typeof overruledSchema>>;
