// What src/build/icons.ts makes of `import arrowUpIcon from 'icon:arrow-up'`.

declare module 'icon:*' {
  /** The outline, on 256 x 256 units: the `d` of a path. */
  const outline: string;
  export default outline;
}
