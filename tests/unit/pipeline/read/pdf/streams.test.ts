/** Compressed streams that are damaged or made to exhaust memory are detected before they are read. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findStreamFault } from '../../../../../src/pipeline/read/pdf/streams.ts';
import {
  content,
  deflated,
  linesRead,
  onePage,
  texts,
  type RawObject,
} from '../../../../support/pdf-raw.ts';

describe('a compressed stream', () => {
  const sound = onePage(content);
  const start = sound.indexOf('stream\n') + 'stream\n'.length;

  it('has no fault if it is sound', () => {
    expect(findStreamFault(sound)).toBeNull();
  });

  it.each([0, 1, 20, 60, 120])('is refused if it is damaged at byte %i', async (offset) => {
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
  ])('is accepted if it %s', (_, stream) => {
    expect(findStreamFault(onePage(content, { more: [stream] }))).toBeNull();
  });

  function packed(): { stream: Uint8Array; entries: string } {
    return { stream: deflateSync('Some text'), entries: '/Filter /FlateDecode' };
  }
});

describe('content made to exhaust memory', () => {
  const bomb = deflated(Buffer.alloc(130 * 1024 * 1024));

  it.each([
    ['once', onePage(bomb)],
    ['twice over', onePage(twice(bomb))],
    ['as a map of characters', onePage(content, { font: '/ToUnicode 6 0 R', more: [bomb] })],
  ])('is refused before it is unpacked: compressed %s', async (_, bytes) => {
    expect(await linesRead(bytes)).toEqual(['file-too-large']);
  });

  it.each([
    ['endless brackets', Buffer.alloc(1e6, '[')],
    ['an endless string', Buffer.concat([Buffer.from('BT ('), Buffer.alloc(1e6, '(')])],
  ])('is not read as text: %s', async (_, stream) => {
    expect(await linesRead(onePage(deflated(stream)))).toEqual(['pdf-no-text']);
  });

  it('is ignored where it is a huge map of characters', async () => {
    const range = '1 beginbfrange <00000000> <fffffffe> <0041> endbfrange';
    const map = `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${range} endcmap`;
    const bytes = onePage(content, { font: '/ToUnicode 6 0 R', more: [deflated(map)] });
    expect(await linesRead(bytes)).toHaveLength(texts.length);
  });

  function twice(object: RawObject): RawObject {
    const stream = typeof object === 'string' ? Buffer.from(object) : object.stream;
    return { stream: deflateSync(stream), entries: '/Filter [/FlateDecode /FlateDecode]' };
  }
});
