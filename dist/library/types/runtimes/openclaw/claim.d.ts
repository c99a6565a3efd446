import type { Claim, Document, Surroundings } from "../../model.js";
/**
 * Does the file stand in an OpenClaw home or a repository of one: by its path, by a config beside or above it, or
 * because `--target` says so?
 */
export declare const isInHome: (path: string, around: Surroundings | undefined) => boolean;
/** Is this document one of OpenClaw's? By its path and its content together. */
export declare const claimDocument: (document: Document, around?: Surroundings) => Claim | undefined;
