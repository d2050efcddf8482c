/** Writes cards as files. Pictures are cached between builds under a hash of everything that goes into them. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../util/batches.ts';
import { makeFoldersOf } from '../util/files.ts';
import type { Card } from './card.ts';
import { loadDrawer, type Brand } from './draw.ts';

/** Cards processed at a time: enough for every core, but few are in memory. */
const atOnce = 8;

/**
 * Writes each card, drawing only those that are not cached.
 * @param cards by their path below `folder`
 * @param cache absolute; made if missing, and cleared of pictures that are no longer needed
 * @param brand what all cards share
 * @returns how many were drawn
 */
export async function writeCards(
  cards: ReadonlyMap<string, Card>,
  folder: string,
  cache: string,
  brand: Brand,
): Promise<number> {
  const drawer = await loadDrawer(brand);
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const wanted = [...cards].map(([path, card]) => ({ path, card, name: nameOf(card) }));
  // Identical cards share a picture.
  const missing = new Map(
    wanted.flatMap((one) => (kept.has(one.name) ? [] : [[one.name, one.card]])),
  );

  await inBatches([...missing], atOnce, async ([name, card]) => {
    // Renamed only when complete, because a build may be interrupted.
    const draft = join(cache, `${name}.part`);
    await writeFile(draft, await drawer.draw(card));
    await rename(draft, join(cache, name));
  });
  await makeFoldersOf(wanted.map(({ path }) => join(folder, path)));
  await inBatches(wanted, atOnce, ({ path, name }) =>
    copyFile(join(cache, name), join(folder, path)),
  );
  const used = new Set(wanted.map(({ name }) => name));
  await inBatches(
    [...kept].filter((name) => !used.has(name)),
    atOnce,
    (name) => rm(join(cache, name)),
  );
  return missing.size;

  function nameOf(card: Card): string {
    const hash = createHash('sha256').update(drawer.version).update(JSON.stringify(card));
    return `${hash.digest('hex')}.png`;
  }
}
