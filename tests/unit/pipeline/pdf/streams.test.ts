/** Packed streams that are damaged, or made to burst: what is in them is told before it is read. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findStreamFault } from '../../../../src/pipeline/read/pdf/streams.ts';
import {
  content,
  deflated,
  linesRead,
  onePage,
  texts,
  type RawObject,
} from '../../../support/pdf-raw.ts';

describe('a packed stream', () => {
  const sound = onePage(content);
  const start = sound.indexOf('stream\n') + 'stream\n'.length;

  it('that is sound has no fault', () => {
    expect(findStreamFault(sound)).toBeNull();
  });

  it.each([0, 1, 20, 60, 120])('that is damaged at byte %i is found out', async (offset) => {
    const bytes = Buffer.from(sound);
    bytes[start + offset] = (bytes[start + offset] ?? 0) ^ 0x10;
    expect(await linesRead(bytes)).toEqual(['pdf-damaged']);
  });

  it.each([
    ['lacks its checksum', { ...packed(), stream: packed().stream.subarray(0, -4) }],
    ['is empty', { stream: new Uint8Array(), entries: '/Filter /FlateDecode' }],
    ['is not deflated', { stream: Buffer.from('x'), entries: '/Filter /DCTDecode' }],
    [
      'stands behind more white space',
      { ...packed(), stream: Buffer.concat([Buffer.from('\r\n'), packed().stream]) },
    ],
  ])('is let be that %s', (_, stream) => {
    expect(findStreamFault(onePage(content, { more: [stream] }))).toBeNull();
  });

  function packed(): { stream: Uint8Array; entries: string } {
    return { stream: deflateSync('Some text'), entries: '/Filter /FlateDecode' };
  }
});

describe('content that is made to burst', () => {
  const bomb = deflated(Buffer.alloc(130 * 1024 * 1024));

  it.each([
    ['once', onePage(bomb)],
    ['twice over', onePage(twice(bomb))],
    ['as a map of characters', onePage(content, { font: '/ToUnicode 6 0 R', more: [bomb] })],
  ])(
    'is refused before it is unpacked: packed %s',
    async (_, bytes) => {
      expect(await linesRead(bytes)).toEqual(['file-too-large']);
    },
    10_000,
  );

  it.each([
    ['brackets without end', Buffer.alloc(1e6, '[')],
    ['a text without end', Buffer.concat([Buffer.from('BT ('), Buffer.alloc(1e6, '(')])],
  ])(
    'is no text: %s',
    async (_, stream) => {
      expect(await linesRead(onePage(deflated(stream)))).toEqual(['pdf-no-text']);
    },
    10_000,
  );

  it('is no map of characters', async () => {
    const range = '1 beginbfrange <00000000> <fffffffe> <0041> endbfrange';
    const map = `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${range} endcmap`;
    const bytes = onePage(content, { font: '/ToUnicode 6 0 R', more: [deflated(map)] });
    expect(await linesRead(bytes)).toHaveLength(texts.length);
  }, 10_000);

  function twice(object: RawObject): RawObject {
    const stream = typeof object === 'string' ? Buffer.from(object) : object.stream;
    return { stream: deflateSync(stream), entries: '/Filter [/FlateDecode /FlateDecode]' };
  }
});
