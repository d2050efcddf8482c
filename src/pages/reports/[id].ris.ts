import { citationFile, reportFilePaths } from '../../data/report/citation-file.ts';

export const getStaticPaths = reportFilePaths;
export const GET = citationFile('ris');
