import { describe, expect, it } from 'vitest';
import {
  clearFilters,
  isFiltered,
  isIdle,
  readRequest,
  writeRequest,
} from '../../../src/search/request.ts';

describe('the test for filters', () => {
  it.each(['q=council:stockport', 'q=care -kind:item', 'q=year:2006', 'kind=item', 'to=2008'])(
    'finds one in %s',
    (address) => {
      expect(isFiltered(readRequest(address))).toBe(true);
    },
  );

  it.each(['q=care', 'q=council:stockport OR care', 'q="council:stockport"'])(
    'finds none in %s',
    (address) => {
      expect(isFiltered(readRequest(address))).toBe(false);
    },
  );
});

it.each([
  ['q=care&council=stockport&from=2006&sort=oldest', '?q=care&sort=oldest'],
  ['q=council:stockport care kind:item kind:strength -year:2006', '?q=care'],
  ['q=care OR kind:item&kind=item', '?q=care+OR+kind%3Aitem'],
  ['q=kind:item', ''],
  ['q=“care…', '?q=%E2%80%9Ccare%E2%80%A6'],
])('%s keeps the rest when its filters are cleared', (address, left) => {
  expect(writeRequest(clearFilters(readRequest(address)))).toBe(left);
});

it.each(['', 'q=', 'q=…', 'q=-', 'q=!!', 'q="" OR', 'sort=oldest&view=grouped'])(
  '%j asks for nothing',
  (address) => {
    expect(isIdle(readRequest(address))).toBe(true);
  },
);

it.each(['q=-care', 'q=council:leeds', 'q=the', 'q=%C2%A35', 'kind=strength', 'q=!!&from=2006'])(
  '%j asks for something',
  (address) => {
    expect(isIdle(readRequest(address))).toBe(false);
  },
);
