import { createHash } from "node:crypto";

/** Begins with its own hash: the launcher keeps compiled code under that name. */
export const marked = (text) => `//${createHash("sha256").update(text).digest("hex").slice(0, 16)}\n${text}`;
