import type { Runtime } from "../model.ts";
declare const openclaw: Runtime;
export default openclaw;
