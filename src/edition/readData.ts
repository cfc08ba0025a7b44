// Data of an edition: script files that call `lamplight`, or, where everything is one file, blocks within the page.

declare global {
  interface Window {
    /** Called by each data file with its path and its content. */
    lamplight?: (path: string, data: unknown) => void;
  }
}

const arrived = new Map<string, unknown>();

window.lamplight = (path, data) => {
  arrived.set(path, data);
};

/** `null` when the edition does not hold the file. Never rejects: nothing on a disk is only missing for now. */
export function readData(path: string): Promise<unknown> {
  const block = document.querySelector(`script[type="application/json"][data-path="${CSS.escape(path)}"]`);
  if (block) return Promise.resolve(JSON.parse(block.textContent ?? 'null'));
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const done = () => {
      script.remove();
      resolve(arrived.get(path) ?? null);
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    script.src = `data/${path.replace(/\.json$/, '.js')}`;
    document.head.append(script);
  });
}
