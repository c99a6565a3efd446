/**
 * Does a model match a glob of the policy's preference? `*` stands for any characters, slashes too: a model name may
 * hold some (`openrouter/anthropic/claude`). Linear backtracking, so no glob can stall it.
 */
export declare const matchesModel: (glob: string, model: string) => boolean;
