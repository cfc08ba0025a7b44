// Headers that a page cannot give itself, as ready files for common hosts. The strict policy of each page stands in the
// page; these add what only a server can say: that nobody may put the site into a frame, and that it uses no device.

export const headers: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'bluetooth']
      .map((name) => `${name}=()`)
      .join(', '),
  ],
];

/** Files whose name changes with their content; everything else is asked for again each time. */
const lasting = 'public, max-age=31536000, immutable';
const fresh = 'no-cache';

/** Path in `hosting/` or in the site, and text. `base` with slashes at both ends; folders last for ever under it. */
export function headerFiles(base: string, lastingFolders: readonly string[]): ReadonlyMap<string, string> {
  const lines = (prefix: string, form: (name: string, value: string) => string) =>
    headers.map(([name, value]) => `${prefix}${form(name, value)}`).join('\n');
  const netlify = [
    `${base}*\n${lines('  ', (name, value) => `${name}: ${value}`)}\n  Cache-Control: ${fresh}`,
    ...lastingFolders.map((folder) => `${base}${folder}/*\n  ! Cache-Control\n  Cache-Control: ${lasting}`),
  ].join('\n');
  const nginx = `# Inside the server block. Brotli or gzip for html, js, css, json and svg is worth it.
location ${base} {
${lines('  ', (name, value) => `add_header ${name} "${value}" always;`)}
  add_header Cache-Control "${fresh}" always;
  error_page 404 ${base}404.html;
}
location ~ ^${base}(${lastingFolders.join('|')})/ {
${lines('  ', (name, value) => `add_header ${name} "${value}" always;`)}
  add_header Cache-Control "${lasting}" always;
}
`;
  const apache = `# .htaccess beside index.html; needs mod_headers.
ErrorDocument 404 ${base}404.html
${lines('', (name, value) => `Header always set ${name} "${value}"`)}
Header always set Cache-Control "${fresh}"
<If "%{REQUEST_URI} =~ m#^${base}(${lastingFolders.join('|')})/#">
  Header always set Cache-Control "${lasting}"
</If>
`;
  return new Map([
    ['_headers', `${netlify}\n`],
    ['hosting/nginx.conf', nginx],
    ['hosting/htaccess', apache],
  ]);
}
