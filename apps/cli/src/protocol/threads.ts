import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Answers tasks in a thread of its own, one after the other; called by the file the thread runs. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Answer): void {
  const port = parentPort;
  port?.on('message', (task: Task) => port.postMessage(answer(task)));
}

/**
 * Has tasks done by as many threads as there are processors, `file` in each, in order of the list; answers come in the order of the list.
 * `told` hears of each as it comes.
 */
export async function inThreads<Task, Answer>(
  file: URL,
  tasks: readonly Task[],
  told: (answer: Answer) => void = () => undefined,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = new Worker(file);
    try {
      for (let turn = next++; turn < tasks.length; turn = next++) {
        const answer = await asked<Answer>(thread, tasks[turn]);
        answers[turn] = answer;
        told(answer);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism()) }, work));
  return answers;
}

function asked<Answer>(thread: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const heard = (answer: Answer): void => {
      thread.off('error', reject);
      resolve(answer);
    };
    thread.once('error', reject);
    thread.once('message', heard);
    thread.postMessage(task);
  });
}
