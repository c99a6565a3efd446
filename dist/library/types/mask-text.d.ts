/**
 * A message, path or pointer with `…` for whatever looks like a credential. File names, model references, profile ids
 * (e-mail addresses in them too), rule ids and times survive. Linear.
 */
export declare const maskText: (text: string) => string;
