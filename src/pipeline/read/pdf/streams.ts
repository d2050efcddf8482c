/** The packed streams of a PDF, checked before it is read: the library passes over what is damaged, and unpacks what bursts. */
import { constants, inflateSync } from 'node:zlib';

/** Bytes that a file's streams may unpack to: those of the reports surveyed come to 3 million at most. */
const mostBytes = 128 * 1024 * 1024;

/** Bytes before a stream in which its dictionary stands. */
const dictionaryLength = 1024;

/** The filters that a stream is packed with, in order: `/Filter [/FlateDecode /DCTDecode]`. */
const filters = /\/Filter\s*\[?((?:\s*\/\w+)+)/u;

const keyword = 'stream';
const endKeyword = 'endstream';

/** ISO 32000-1, table 1. */
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** What is wrong with the streams of a file; null where nothing is. Those that a password locks cannot be told. */
export function findStreamFault(bytes: Uint8Array): 'damaged' | 'too-large' | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.includes('/Encrypt')) return null;
  let left = mostBytes;
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
    const start = startOfData(file, at + keyword.length);
    const end = file.indexOf(endKeyword, start);
    let stream = file.subarray(start, end < 0 ? undefined : end);
    const packed = stream.length === 0 ? 0 : timesDeflated(file, at);
    for (let layer = 0; layer < packed; layer += 1) {
      const unpacked = unpack(stream, left);
      if (typeof unpacked === 'string') return unpacked;
      left -= unpacked.length;
      stream = unpacked;
    }
  }
  return null;
}

/** Behind the keyword and the white space that follows it; no packed data begins with any. */
function startOfData(file: Buffer, end: number): number {
  let at = end;
  while (whiteSpace.has(file[at] ?? NaN)) at += 1;
  return at;
}

/** How many times over a stream is deflated, as its dictionary says; 0 where `at` is no stream's beginning. */
function timesDeflated(file: Buffer, at: number): number {
  const before = file.toString('latin1', Math.max(0, at - dictionaryLength), at).trimEnd();
  if (!before.endsWith('>>')) return 0;
  const dictionary = before.slice(before.lastIndexOf(' obj'));
  const names = filters.exec(dictionary)?.[1]?.match(/\w+/gu) ?? [];
  const others = names.findIndex((name) => name !== 'FlateDecode' && name !== 'Fl');
  return others < 0 ? names.length : others;
}

function unpack(stream: Buffer, most: number): Buffer | 'damaged' | 'too-large' {
  try {
    // What ends too soon is unpacked so far: some programs leave out the checksum at the end.
    return inflateSync(stream, {
      maxOutputLength: Math.max(most, 1),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    if (code === 'Z_DATA_ERROR' || code === 'Z_NEED_DICT') return 'damaged';
    throw error;
  }
}
