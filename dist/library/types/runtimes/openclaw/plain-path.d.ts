/** One step of a path as it lands on the machine: `private_dot_openclaw` → `.openclaw`. Lowercase. */
export declare const plainStep: (step: string) => string;
