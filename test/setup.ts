/** Properties are tried on the same values in every run; AUTH_LINT_SEED=random tries others. */
import fc from "fast-check";

if (process.env.AUTH_LINT_SEED !== "random") fc.configureGlobal({ seed: 20_261_125 });
