/** `opencode.json` and `kilo.json`: keys of providers and servers, and the models in use. */
import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
/** `provider.<id>.options.apiKey` is merged last, over the login. */
export declare const readConfig: ({ value }: Document) => FileFacts;
