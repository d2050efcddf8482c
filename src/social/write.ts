/** Writes cards as files. A picture is kept from build to build, under a hash of all that it is made of. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../util/batches.ts';
import { makeFoldersOf } from '../util/files.ts';
import type { Card } from './card.ts';
import { loadDrawer, type Brand } from './draw.ts';

/** Cards in work at a time: one is laid out while others are drawn, and few are held in memory. */
const atOnce = 8;

/**
 * Writes each card, drawing those alone that are not kept from the build before.
 * @param cards by their path below `folder`
 * @param cache absolute; made where it lacks, and cleared of what no card needs any more
 * @param brand what all cards have in common
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
  // Two cards that show the same are one picture.
  const missing = new Map(
    wanted.flatMap((one) => (kept.has(one.name) ? [] : [[one.name, one.card]])),
  );

  await inBatches([...missing], atOnce, async ([name, card]) => {
    // Under its name only when whole: a build may be interrupted.
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
