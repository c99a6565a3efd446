// A file of its own: who only reads a baseline need not load node:crypto.
import { randomBytes } from "node:crypto";

/** 128 bits, as 32 hex digits. */
export const freshSalt = (): string => randomBytes(16).toString("hex");
