// The base path of the site, with a slash at the end: schools may host it in a sub-folder.

export const basePath = import.meta.env.BASE_URL;
