/** The process's own streams, for a protocol that is spoken over them. */
export const standardStreams = () => ({ input: process.stdin, output: process.stdout });
