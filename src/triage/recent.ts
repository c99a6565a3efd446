/** A table that forgets what was not used for longest: what a log makes us remember must not grow with the log. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  entries(): readonly (readonly [string, T])[];
}

/** @param forget gets what is dropped for want of room */
export const openRecent = <T>(limit: number, forget: (value: T) => void = () => {}): Recent<T> => {
  const held = new Map<string, T>();
  return {
    get: (key) => {
      const value = held.get(key);
      if (value === undefined) return undefined;
      held.delete(key);
      held.set(key, value);
      return value;
    },
    set: (key, value) => {
      held.delete(key);
      held.set(key, value);
      if (held.size <= limit) return;
      for (const [oldest, dropped] of held) {
        held.delete(oldest);
        forget(dropped);
        return;
      }
    },
    delete: (key) => void held.delete(key),
    entries: () => [...held],
  };
};
