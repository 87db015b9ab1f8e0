import { regex, string } from 'zod/mini';

export const stampSchema = string().check(regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}$/));
