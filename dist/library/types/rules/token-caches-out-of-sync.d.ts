declare const _default: import("../model.ts").Rule;
export default _default;
