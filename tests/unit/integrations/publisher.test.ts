import { expect, it } from 'vitest';
import { addressWarning } from '../../../src/integrations/publisher.ts';

it('a build warns if the site’s address is an example, which does not exist', () => {
  expect(addressWarning({ siteUrl: 'https://pilcrow.example' })).toContain('set siteUrl');
  expect(addressWarning({ siteUrl: 'https://reports.example.org' })).toBeNull();
});
