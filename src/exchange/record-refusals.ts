import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { refusal, type Place, type FileRefusal } from './file-refusal.ts';

export function badRecord(place: Place): FileRefusal {
  return refusal(
    'bad-record',
    [
      msg`A record of this file is not one that Parley knows.`,
      msg`A record is an object with one key, the name of its table.`,
    ],
    place,
  );
}

/** @param expected what the field must be, as a sentence */
export function badField(place: Place, expected: MessageDescriptor): FileRefusal {
  const field = place.field ?? '?';
  return refusal('bad-field', [msg`The field “${field}” can't be read.`, expected], place);
}

export function forbiddenKey(place: Place): FileRefusal {
  const field = place.field ?? '?';
  return refusal('forbidden-key', [msg`The key “${field}” is not allowed in a file.`], place);
}

export function tooDeep(place: Place): FileRefusal {
  return refusal('too-deep', [msg`A record of this file is nested too deeply.`], place);
}

export function duplicateId(place: Place, firstLine: number | null): FileRefusal {
  const id = place.id ?? '?';
  const says = [msg`Two records of this file have the same id, ${id}.`];
  if (firstLine !== null) says.push(msg`The first stands on line ${firstLine}.`);
  return refusal('duplicate', says, place);
}

export function danglingReference(place: Place, target: string, targetId: string): FileRefusal {
  const field = place.field ?? '?';
  return refusal(
    'dangling',
    [
      msg`The field “${field}” points at something that this file does not hold: ${targetId} in “${target}” of the same negotiation.`,
    ],
    place,
  );
}
