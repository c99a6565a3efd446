/** The proxy's configuration: rows of models, and which group stands in for which. */
import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
export declare const isProxyConfig: (value: unknown) => boolean;
export declare const readProxyConfig: ({ value }: Document) => FileFacts;
