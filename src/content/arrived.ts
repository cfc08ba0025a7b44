// Promises whose value is there, for React.

/**
 * Says on the promise itself that it is fulfilled, as React's `use` does after it has waited once. A component then calls
 * `use` every time it renders: were it to leave the call out when the data is there, React would take the value of
 * another call for it when it repeats a render.
 */
export function arrived<T>(promise: Promise<T>, value: T): Promise<T> {
  return Object.assign(promise, { status: 'fulfilled', value });
}

/** Whether the value is there, as far as `arrived` was told. */
export function hasArrived<T>(promise: Promise<T>): promise is Promise<T> & { readonly value: T } {
  return Reflect.get(promise, 'status') === 'fulfilled';
}
