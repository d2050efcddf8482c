import { expect, it } from 'vitest';
import { graphText } from '../../../src/structured-data/graph.ts';

const name = 'Ends </script><!-- & "begins" <script> é';

it('is JSON of what it was given', () => {
  expect(JSON.parse(graphText([{ '@type': 'Thing', name }]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});

it('contains nothing that could end its script or begin a comment', () => {
  expect(graphText([{ '@type': 'Thing', name }])).not.toContain('<');
});
