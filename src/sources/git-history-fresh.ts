/** What is new in an object that is built on another: enough of it to tell whether anything was added. */

/** Bytes on either side of a change that are looked at with it, whole lines then: a name may stand above its value. */
const margin = 128;

const newline = 0x0a;
let room = Buffer.allocUnsafe(64 * 1024);

/** The parts of an object around its changes; all of it where they are most of it. Valid until the next call. */
export function freshPart(bytes: Uint8Array, fresh: Int32Array): Uint8Array {
  if (room.length < bytes.length + fresh.length) room = Buffer.allocUnsafe((bytes.length + fresh.length) * 2);
  let [used, done] = [0, 0];

  for (let at = 0; at < fresh.length; at += 2) {
    const wanted = lineStart(bytes, (fresh[at] ?? 0) - margin);
    const end = lineEnd(bytes, (fresh[at + 1] ?? 0) + margin);
    if (end <= done) continue;
    // What lies apart must not grow together.
    if (wanted > done && used > 0) room[used++] = newline;
    const start = Math.max(wanted, done);
    room.set(bytes.subarray(start, end), used);
    used += end - start;
    done = end;
  }
  return used * 4 > bytes.length * 3 ? bytes : room.subarray(0, used);
}

const lineStart = (bytes: Uint8Array, at: number): number => (at <= 0 ? 0 : bytes.lastIndexOf(newline, at) + 1);

const lineEnd = (bytes: Uint8Array, at: number): number => {
  if (at >= bytes.length) return bytes.length;
  const found = bytes.indexOf(newline, at);
  return found === -1 ? bytes.length : found + 1;
};
