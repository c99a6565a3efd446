import { createInterface } from "node:readline/promises";

/** Asks one question on the terminal; yes is the default. */
export const ask = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return !/^\s*n/i.test(await lines.question(question));
  } finally {
    lines.close();
  }
};
