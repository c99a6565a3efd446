/** Credentials for tests: made at run time, the same for the same name, never written down. */
import { createHash } from "node:crypto";
import { openFakes } from "../src/examples/fakes.ts";

export const { fakeCredential, withFakes } = openFakes((text) => createHash("sha256").update(text).digest("base64url"));
