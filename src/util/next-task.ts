/**
 * Interrupts long work, so that the browser can handle input and draw.
 * @throws the signal's reason if the work is no longer wanted
 */
export async function nextTask(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
