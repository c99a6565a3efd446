import type { Pointer } from "./model.ts";

/** Key path → JSON pointer (RFC 6901): `["a/b", 0]` → `/a~1b/0`; the root is `""`. */
export const formatPointer = (at: Pointer): string =>
  at.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** JSON pointer → key path; every step a string. */
export const parsePointer = (pointer: string): Pointer =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
