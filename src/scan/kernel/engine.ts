/** The parts of WebAssembly that the kernel needs; the types of Node do not have them. */

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const isEngine = (value: unknown): value is Engine =>
  typeof value === "object" && value !== null && "Module" in value && "Instance" in value;

/** Compiles and starts a module. Raises a `TypeError` where there is no WebAssembly, its errors where SIMD is missing. */
export const startModule = (bytes: Uint8Array): unknown => {
  const engine: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isEngine(engine)) throw new TypeError("no WebAssembly");
  return new engine.Instance(new engine.Module(bytes), { env: { abort: () => undefined } }).exports;
};
