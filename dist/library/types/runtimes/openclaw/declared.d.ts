import type { DeclaredProfile } from "../../model.js";
import type { Config } from "./config.js";
/**
 * What `auth.profiles` of a config says the stored profiles are: metadata, never a credential. `aws-sdk` has no
 * stored counterpart and comes out as `unknown`.
 */
export declare function readDeclared(config: Config): readonly DeclaredProfile[];
