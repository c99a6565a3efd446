import type { Pointer } from "./model.js";
/** Key path → JSON pointer (RFC 6901): `["a/b", 0]` → `/a~1b/0`; the root is `""`. */
export declare const formatPointer: (at: Pointer) => string;
/** JSON pointer → key path; every step a string. */
export declare const parsePointer: (pointer: string) => Pointer;
