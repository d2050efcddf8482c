import { describe, expect, it } from 'vitest';
import { findCouncil, recogniseCouncil } from '../../../../src/pipeline/model/council.ts';
import type { Council } from '../../../../src/schemas/registers.ts';
import { source } from '../../../support/pipeline.ts';

const council = (id: string, name: string, variants: string[] = []): Council => ({
  id,
  name,
  gss: 'E00000000',
  variants,
  formerly: [],
  successors: [],
});

const councils = [
  council('cheshire', 'Cheshire'),
  council('cheshire-east', 'Cheshire East'),
  council('reading', 'Reading'),
  council('st-helens', 'St Helens'),
  council('stoke-on-trent', 'Stoke-on-Trent'),
  council('telford-and-wrekin', 'Telford and Wrekin'),
];

const recognised = (text: string): string | undefined =>
  recogniseCouncil(source(text), councils).council?.id;

describe('the council of a report', () => {
  it('is the one that its head names', () => {
    expect(recognised('Stoke-on-Trent Council\n\nThe city of Stoke-on-Trent.')).toBe(
      'stoke-on-trent',
    );
  });

  it('is none that is named in passing only', () => {
    const text = `Newcastle\n\n${'Text.\n'.repeat(60)}The hospital of Cheshire serves all of Cheshire.`;
    expect(recognised(text)).toBeUndefined();
  });

  it('is left open between two that are named alike', () => {
    expect(
      recogniseCouncil(source('Reading\nSt Helens\nReading and St Helens'), councils),
    ).toMatchObject({
      council: null,
      rivals: [{ id: 'reading' }, { id: 'st-helens' }],
    });
  });

  it('is known in other spellings', () => {
    expect(recognised('Stoke on Trent\nStoke-on Trent\nText.')).toBe('stoke-on-trent');
    expect(recognised('Telford & Wrekin Council\nTelford & Wrekin')).toBe('telford-and-wrekin');
    expect(recognised('Saint Helens\nSt. Helens')).toBe('st-helens');
  });

  it('is the longest name that fits', () => {
    expect(recognised('Cheshire East\nCheshire East is a council.')).toBe('cheshire-east');
  });

  it('is not guessed between two', () => {
    expect(recognised('Cheshire and Reading\nCheshire, Reading')).toBeUndefined();
  });

  it('is none where a name occurs but once', () => {
    const body = Array.from({ length: 50 }, () => 'Text.').join('\n');
    expect(recognised(`${body}\nReading and writing.`)).toBeUndefined();
  });

  it('may be named by an editor with its style', () => {
    expect(findCouncil('City of Stoke-on-Trent Council', councils)?.id).toBe('stoke-on-trent');
    const dorsets = [
      council('dorset', 'Dorset'),
      council('dorset-county', 'Dorset', ['Dorset County Council']),
    ];
    expect(findCouncil('Dorset County Council', dorsets)?.id).toBe('dorset-county');
    expect(findCouncil('stoke-on-trent', councils)?.id).toBe('stoke-on-trent');
    expect(findCouncil('Atlantis', councils)).toBeNull();
  });
});
