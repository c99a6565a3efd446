import { fstatSync, writeSync } from "node:fs";
import type { Output } from "../command.ts";
import { errorCode } from "./disk-names.ts";

const isCharacterDevice = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // Closed by the caller (`>&-`): then it is no terminal either.
    return false;
  }
};

/** Stops at a reader that went away (`auth-lint | head`), which is no error of ours, and at a descriptor that is closed. */
export const writeAll = (descriptor: number, text: string): void => {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = errorCode(error);
      if (code === "EPIPE" || code === "EBADF") return;
      if (code !== "EAGAIN") throw error;
      // A pipe that does not block and is full: its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

/**
 * Standard output (1) or error (2). Only a terminal is opened as a stream: for a file or a pipe Node would load its
 * network stack to write to it, a fifth of the time a check takes.
 */
export const openOutput = (descriptor: 1 | 2): Output => {
  if (!isCharacterDevice(descriptor)) {
    return { write: (text) => writeAll(descriptor, text), isTTY: false, columns: 80 };
  }
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns ?? 80 };
};
