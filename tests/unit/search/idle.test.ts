import { expect, it } from 'vitest';
import { isIdle, readRequest } from '../../../src/search/request.ts';

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
