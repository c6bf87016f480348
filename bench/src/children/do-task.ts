/** The child's side of `inChild`: waits for its task, does it, answers, and ends. */
export function doTask<Task, Result>(work: (task: Task) => Promise<Result>): void {
  // Whoever measures is gone: nobody waits for an answer any more.
  process.once('disconnect', () => process.exit());
  process.once('message', (message) => {
    // Sent by `inChild` of this very program.
    const { task } = message as { task: Task };
    work(task).then(
      (result) => process.send?.(result),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
