import type { Finding } from "./model.ts";

/** 53-bit string hash (cyrb53, public domain), twice with two seeds: stable across runs, no import, 26 hex digits. */
const hash = (text: string, seed: number): string => {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
};

/**
 * What makes a finding the same one in the next run: rule, file and key path, not the line, so that it survives edits
 * above it. Equal ones in one report are numbered. Built from names alone: nothing of a value goes in.
 */
export const fingerprints = (): ((finding: Pick<Finding, "rule" | "path" | "pointer">) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, path, pointer }) => {
    const identity = `${rule}\n${path}\n${pointer}`;
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    const whole = count === 0 ? identity : `${identity}\n${count}`;
    return hash(whole, 0) + hash(whole, 1).slice(0, 6);
  };
};
