/** Remembers what was loaded, so that it is loaded once. */

/** Caches the results of a function by key, but not its failures. */
export function remember<T>(get: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return async (key) => {
    const known = kept.get(key) ?? get(key);
    kept.set(key, known);
    try {
      return await known;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
