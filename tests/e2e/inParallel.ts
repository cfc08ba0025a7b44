// Several at a time, so that a walk over all pages ends within minutes on two cores.

/** Each worker takes the next item when it is done with one. */
export async function inParallel<Worker, Item>(
  workers: readonly Worker[],
  items: readonly Item[],
  work: (worker: Worker, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    workers.map(async (worker) => {
      for (const item of waiting) await work(worker, item);
    }),
  );
}
