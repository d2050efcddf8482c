/** Checks the compressed streams of a PDF in advance: the library skips damage and unpacks without limit. */
import { inflateRawSync, inflateSync } from 'node:zlib';

/** Most bytes that the streams of a file may unpack to: those of the reports surveyed reach 3 million. */
const mostBytes = 128 * 1024 * 1024;

/** Number of bytes before a stream in which its dictionary is looked for. */
const dictionaryLength = 1024;

/** The filters of a stream, in order: `/Filter [/FlateDecode /DCTDecode]`. */
const filters = /\/Filter\s*\[?((?:\s*\/\w+)+)/u;

const keyword = 'stream';
const endKeyword = 'endstream';

const nothing = Buffer.alloc(0);

/** ISO 32000-1, table 1. */
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** What is wrong with the streams of a file; null if nothing is, or if encryption prevents the check. */
export function findStreamFault(bytes: Uint8Array): 'damaged' | 'too-large' | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.includes('/Encrypt')) return null;
  let left = mostBytes;
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
    const layers = timesDeflated(file, at);
    let stream = layers === 0 ? nothing : dataAt(file, at + keyword.length);
    // A stream may be empty, before or after unpacking.
    for (let layer = 0; layer < layers && stream.length > 0; layer += 1) {
      const unpacked = unpack(stream, left);
      if (typeof unpacked === 'string') return unpacked;
      left -= unpacked.length;
      stream = unpacked;
    }
  }
  return null;
}

/** The data between the keywords. White space before it is skipped: compressed data never begins with any. */
function dataAt(file: Buffer, from: number): Buffer {
  let start = from;
  while (whiteSpace.has(file[start] ?? NaN)) start += 1;
  const end = file.indexOf(endKeyword, start);
  return file.subarray(start, end < 0 ? undefined : end);
}

/** How many times a stream is deflated, by its dictionary; 0 if it is not, or if no stream begins at `at`. */
function timesDeflated(file: Buffer, at: number): number {
  const before = file.toString('latin1', Math.max(0, at - dictionaryLength), at).trimEnd();
  if (!before.endsWith('>>')) return 0;
  const dictionary = before.slice(before.lastIndexOf(' obj'));
  const names = filters.exec(dictionary)?.[1]?.match(/\w+/gu) ?? [];
  const others = names.findIndex((name) => name !== 'FlateDecode' && name !== 'Fl');
  return others < 0 ? names.length : others;
}

/** Length of the header before deflated data, in bytes (RFC 1950). */
const headerLength = 2;

function unpack(stream: Buffer, most: number): Buffer | 'damaged' | 'too-large' {
  const options = { maxOutputLength: Math.max(most, 1) };
  const whole = attempt(() => inflateSync(stream, options));
  if (whole !== 'cut-off') return whole;
  // Some programs omit the checksum. The data itself must still be complete.
  const data = attempt(() => inflateRawSync(stream.subarray(headerLength), options));
  return data === 'cut-off' ? 'damaged' : data;
}

function attempt(inflate: () => Buffer): Buffer | 'damaged' | 'too-large' | 'cut-off' {
  try {
    return inflate();
  } catch (error) {
    switch (error instanceof Error && 'code' in error ? error.code : null) {
      case 'ERR_BUFFER_TOO_LARGE':
        return 'too-large';
      case 'Z_BUF_ERROR':
        return 'cut-off';
      case 'Z_DATA_ERROR':
      case 'Z_NEED_DICT':
        return 'damaged';
      default:
        throw error;
    }
  }
}
