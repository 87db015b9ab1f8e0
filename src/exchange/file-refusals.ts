import { msg } from '@lingui/core/macro';
import { maxFileBytes } from './file-header.ts';
import { nowhere, refusal, type FileRefusal } from './file-refusal.ts';

/** Refusals of a file as a whole; those of one record stand in record-refusals.ts. */

export function tooBig(): FileRefusal {
  const megabytes = maxFileBytes / 1024 / 1024;
  return refusal('too-big', [
    msg`This file is larger than ${megabytes} MB, the most that Parley reads at once.`,
    msg`Export the negotiations one by one instead.`,
  ]);
}

/** Without a line for each record a file has to fit into memory in one piece. */
export function tooLongAsOne(): FileRefusal {
  return refusal('too-big', [
    msg`This file is too large to be read in one piece, and its records do not stand on lines of their own.`,
    msg`Export it anew from Parley, which writes a line for each record.`,
  ]);
}

export function unreadableFile(): FileRefusal {
  return refusal('unreadable', [
    msg`The browser could not read the file. It may have been moved, changed or taken away since it was chosen.`,
    msg`Choose it again.`,
  ]);
}

export function notText(): FileRefusal {
  return refusal('not-parley', [
    msg`This is not a text file, so it is not a file that Parley exports.`,
    msg`Choose a file whose name ends in .parley.json.`,
  ]);
}

export function badPacking(): FileRefusal {
  return refusal('damaged', [
    msg`This file is packed with gzip, and its packing is damaged or cut off.`,
    msg`Copy or download it again, or export it anew.`,
  ]);
}

export function packedBomb(): FileRefusal {
  return refusal('too-big', [
    msg`This file unpacks to so much more than it holds that it was made to do harm, and was not read further.`,
  ]);
}

export function notParley(): FileRefusal {
  return refusal('not-parley', [
    msg`This is not a Parley file.`,
    msg`Choose a file that was exported from Parley; its name usually ends in .parley.json.`,
  ]);
}

export function newerVersion(): FileRefusal {
  return refusal('newer', [
    msg`This file was made by a newer version of Parley than this one.`,
    msg`Update Parley, then open the file again.`,
  ]);
}

export function cutOff(): FileRefusal {
  return refusal('cut-off', [
    msg`This file was cut off: its end is missing.`,
    msg`Copy or download it again, or export it anew.`,
  ]);
}

export function damaged(line: number | null): FileRefusal {
  return refusal(
    'damaged',
    [
      msg`This file is damaged: part of it is not JSON.`,
      msg`Copy or download it again, or export it anew.`,
    ],
    { ...nowhere, line },
  );
}

export function badHeader(field: string, line: number | null): FileRefusal {
  return refusal(
    'bad-header',
    [msg`The description of this file itself can't be read: see “${field}” there.`],
    { ...nowhere, line, field },
  );
}

export function wrongCount(table: string, promised: number, found: number): FileRefusal {
  return refusal(
    'wrong-count',
    [
      msg`This file promises ${promised} records in “${table}” and holds ${found}.`,
      msg`It was changed or damaged after it was exported; export it anew.`,
    ],
    nowhere,
  );
}

export function wrongDigest(): FileRefusal {
  return refusal('wrong-digest', [
    msg`The content of this file does not match the digest at its end: it was changed or damaged after it was exported.`,
    msg`Export it anew, or remove its last line's digest if you changed the file on purpose.`,
  ]);
}
