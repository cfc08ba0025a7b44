// The list of addresses for search engines. They read at most 50,000 from one file; beyond that each language has its own
// and `sitemap.xml` lists those.

const most = 50_000;

const opening = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const listOf = (addresses: readonly string[]) =>
  `${opening}<urlset ${space}>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;

/** File to text. `start`: the address of the site's folder, with a slash at its end; `languages`: code and addresses. */
export function sitemapFiles(start: string, languages: readonly (readonly [code: string, addresses: readonly string[]])[]): ReadonlyMap<string, string> {
  const all = languages.flatMap(([, addresses]) => addresses);
  if (all.length <= most) return new Map([['sitemap.xml', listOf(all)]]);
  const files = new Map(languages.map(([code, addresses]) => [`sitemap-${code}.xml`, listOf(addresses)]));
  const index = [...files.keys()].map((file) => `<sitemap><loc>${start}${file}</loc></sitemap>`).join('');
  return files.set('sitemap.xml', `${opening}<sitemapindex ${space}>${index}</sitemapindex>`);
}
