// Runs a program once for each of several jobs, a few at a time, each in a thread of its own: what a job holds in memory
// goes with its thread.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** More would each hold a language in memory, and wait for the same disk. */
const most = 4;

/**
 * What each job sent back, in the order of the jobs. A job finds itself in `workerData` and sends one message.
 *
 * Rejects with the first error; jobs that run then are stopped.
 */
export async function inThreads<Job, Answer>(program: string, jobs: readonly Job[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const running = new Set<Worker>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) answers[index] = await run<Answer>(program, jobs[index], running);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, availableParallelism(), jobs.length) }, work));
  } finally {
    for (const worker of running) await worker.terminate();
  }
  return answers;
}

function run<Answer>(program: string, job: unknown, running: Set<Worker>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(program), { workerData: job });
    let answered = false;
    running.add(worker);
    worker.on('message', (answer: Answer) => {
      answered = true;
      resolve(answer);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      running.delete(worker);
      if (!answered) reject(new Error(`A part of the build ended without an answer (code ${code}).`));
    });
  });
}
