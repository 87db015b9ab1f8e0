import type { BackupReminder } from '#domain/backup-reminder.ts';
import { create } from 'zustand';

/** What to remind of; found out beside the user's work, and null until then. */
export const useReminder = create<{ readonly due: BackupReminder | null }>()(() => ({ due: null }));
