// Finds and starts the Chromium of the tests. Order: CHROME_PATH, a system Chromium, the npm package
// @sparticuz/chromium. LAMPLIGHT_TEST_BROWSER=npm asks for the package even where a system Chromium stands.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/**
 * What the browser leaves out. Each window would load the list below its address bar as two pages of its own: 1.6
 * seconds of a core for every visitor. A list given here takes the place of Playwright's own, so the rest of it stands here as well.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
] as const;

const args = [
  `--disable-features=${leftOut.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

interface Found {
  readonly path: string;
  readonly args: string[];
  readonly env?: Record<string, string>;
}

/** The environment without the entries that are not set. */
function environment(changes: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...process.env, ...changes })) if (value !== undefined) set[name] = value;
  return set;
}

async function withEnvironment<T>(changes: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(changes).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, changes);
  try {
    return await work();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}

/**
 * Unpacks the npm package's browser. It brings system libraries and a font for Amazon Linux, and unpacks them only
 * where AWS_EXECUTION_ENV says so; with them it also starts on a machine that has none and where nobody is root.
 */
async function findInPackage(): Promise<Found> {
  // A folder of our own: the package takes any /tmp/chromium for its own, also one without libraries.
  const folder = join(process.cwd(), '.cache/e2e/chromium');
  mkdirSync(folder, { recursive: true });
  const path = await withEnvironment({ AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder }, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  });
  const libraries = join(folder, 'al2023/lib');
  if (!existsSync(libraries)) throw new Error(`${folder} holds half a browser; delete the folder and try again.`);
  // The package's own list of fonts names /tmp; without any font, no text has a height.
  const fonts = join(folder, 'fonts');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  return {
    path,
    // The package's build has no zygote to start its processes from.
    args: [...args, '--no-zygote'],
    env: environment({
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: fonts,
    }),
  };
}

/** Where the browser is, and what it must be started with. */
export async function findBrowser(): Promise<Found> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) return { path: wanted, args };
  const system = systemPaths.find((path) => existsSync(path));
  if (system && process.env['LAMPLIGHT_TEST_BROWSER'] !== 'npm') return { path: system, args };
  return findInPackage();
}

/** Starts a browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, ...rest } = await findBrowser();
  return chromium.launch({ executablePath: path, ...rest });
}

/** Says once per run which browser is used; finds out before the first test if none starts. */
export async function announceBrowser(): Promise<void> {
  const { path } = await findBrowser();
  const browser = await launchBrowser();
  console.log(`Browser of the tests: ${path}, version ${browser.version()}`);
  await browser.close();
}
