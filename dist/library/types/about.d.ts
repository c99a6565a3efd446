/** Where the project lives; the one place to change should it move. */
export declare const homepage = "https://github.com/auth-lint/auth-lint";
/** Page of a rule, as the `url` of its findings. */
export declare const rulePage: (rule: string) => string;
