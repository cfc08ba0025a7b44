// Brings a data file from our own server. The folder's name changes with its content, so browsers may keep files.

import { basePath } from '#src/ui/basePath';

declare global {
  /** Set by the build: the folder of this version's data, without slashes. */
  const DATA_FOLDER: string;
}

/** `null` when the file does not exist; rejects when the network or the server fails. */
export async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(`${basePath}${DATA_FOLDER}/${path}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
