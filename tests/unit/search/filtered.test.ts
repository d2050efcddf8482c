import { describe, expect, it } from 'vitest';
import {
  clearFilters,
  isFiltered,
  readRequest,
  writeRequest,
} from '../../../src/search/request.ts';

describe('whether filters are set', () => {
  it.each(['q=council:stockport', 'q=care -kind:item', 'q=year:2006', 'kind=item', 'to=2008'])(
    '%s sets one',
    (address) => {
      expect(isFiltered(readRequest(address))).toBe(true);
    },
  );

  it.each(['q=care', 'q=council:stockport OR care', 'q="council:stockport"'])(
    '%s sets none',
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
])('%s without filters', (address, left) => {
  expect(writeRequest(clearFilters(readRequest(address)))).toBe(left);
});
