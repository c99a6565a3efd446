/** Trouble in the invocation or the policy: exit 2, `message` and `hint` shown without a stack. */
export declare class UsageError extends Error {
    readonly hint: string;
    /**
     * @param message what is wrong, with file, line and column where there is one
     * @param hint what to type or write instead
     */
    constructor(message: string, hint: string);
}
/** Something that could not be judged at all (git failed, a store could not be opened): exit 3. */
export declare class UnjudgedError extends Error {
    readonly remedy: string;
    constructor(message: string, remedy: string);
}
