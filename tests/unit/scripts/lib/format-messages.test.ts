import { expect, it } from 'vitest';
import { formatMessages } from '../../../../scripts/lib/format-messages.ts';
import { createMessage } from '../../../../src/pipeline/messages/message.ts';

it('prints a hint once below problems of one kind, and the faults of a file on one line', () => {
  const printed = formatMessages('a.txt', [
    createMessage('grade-mismatch', 3, 'x'),
    createMessage('grade-mismatch', 5, 'y'),
    createMessage('register-invalid', null, 'line 1: is missing\nline 2: must be a text.\nSee a.'),
  ]);
  expect(printed.split('\n')).toEqual([
    'a.txt:3 warning x grade-mismatch',
    'a.txt:5 warning y grade-mismatch',
    '    Compare with the published report.',
    'a.txt:1 error line 1: is missing; line 2: must be a text. See a. register-invalid',
    expect.stringMatching(/^ {4}Correct the file: /u),
    '',
  ]);
});
