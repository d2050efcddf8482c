/** The packed streams of a PDF, checked before it is read: the library passes over what is damaged, and unpacks what bursts. */
import { inflateRawSync, inflateSync } from 'node:zlib';

/** Bytes that a file's streams may unpack to: those of the reports surveyed come to 3 million at most. */
const mostBytes = 128 * 1024 * 1024;

/** Bytes before a stream in which its dictionary stands. */
const dictionaryLength = 1024;

/** The filters that a stream is packed with, in order: `/Filter [/FlateDecode /DCTDecode]`. */
const filters = /\/Filter\s*\[?((?:\s*\/\w+)+)/u;

const keyword = 'stream';
const endKeyword = 'endstream';

const nothing = Buffer.alloc(0);

/** ISO 32000-1, table 1. */
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** What is wrong with the streams of a file; null where nothing is. Those that a password locks cannot be told. */
export function findStreamFault(bytes: Uint8Array): 'damaged' | 'too-large' | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.includes('/Encrypt')) return null;
  let left = mostBytes;
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
    const layers = timesDeflated(file, at);
    let stream = layers === 0 ? nothing : dataAt(file, at + keyword.length);
    // Nothing at all may be packed in a stream.
    for (let layer = 0; layer < layers && stream.length > 0; layer += 1) {
      const unpacked = unpack(stream, left);
      if (typeof unpacked === 'string') return unpacked;
      left -= unpacked.length;
      stream = unpacked;
    }
  }
  return null;
}

/** What stands between the keyword, with the white space behind it, and the end; no packed data begins with any. */
function dataAt(file: Buffer, from: number): Buffer {
  let start = from;
  while (whiteSpace.has(file[start] ?? NaN)) start += 1;
  const end = file.indexOf(endKeyword, start);
  return file.subarray(start, end < 0 ? undefined : end);
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

/** Bytes before deflated data that say how it is packed (RFC 1950). */
const headerLength = 2;

function unpack(stream: Buffer, most: number): Buffer | 'damaged' | 'too-large' {
  const options = { maxOutputLength: Math.max(most, 1) };
  const whole = attempt(() => inflateSync(stream, options));
  if (whole !== 'cut-off') return whole;
  // Some programs leave out the checksum: without it, the data itself must come to its end.
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
