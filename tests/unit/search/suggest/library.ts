/** A library for tests of places: every council of the register, and a few reports. */
import { loadCouncils, loadOutcomes } from '../../../../src/registers/load.ts';
import type { SearchLibrary, SearchReport } from '../../../../src/search/format.ts';

const councils = (await loadCouncils('content')).map(({ id, name, variants }) => ({
  id,
  names: [name, ...variants],
}));

const lookedAfter = (await loadOutcomes('content'))
  .filter(({ id }) => id === 'looked-after-children')
  .map(({ id, name, variants }) => ({ id, names: [name, ...variants] }));

const report = (
  id: string,
  council: string,
  title: string,
  date: string,
  ungraded: string[],
): SearchReport => ({
  id,
  page: id,
  title,
  council,
  framework: id.includes('sif') ? 'sif' : 'jar',
  date,
  grades: { 'staying-safe': ['good'] },
  ungraded,
});

export const library: SearchLibrary = {
  reports: [
    report('stockport-sif-2017', 'stockport', 'Single inspection: Stockport', '2017-08-29', []),
    report('stockport-jar-2006', 'stockport', 'Joint area review: Stockport', '2006', ['adoption']),
    report('st-helens-jar-2006', 'st-helens', 'Joint area review: St Helens', '2006-01', []),
  ],
  councils,
  localities: [['Marple Bridge', 'stockport']],
  areas: [
    { id: 'staying-safe', names: ['Staying safe'] },
    { id: 'adoption', names: ['Adoption'] },
    { id: 'childrens-services', names: ['Children’s services'] },
    ...lookedAfter,
  ],
  frameworks: [
    { id: 'jar', names: ['Joint area review', 'JAR'] },
    { id: 'sif', names: ['Single inspection framework', 'SIF'] },
  ],
  wordKeys: [],
  unreported: [],
  abbreviations: [],
  frequent: [],
};
