import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { aliases, productionRouter } from './src/build/aliases.ts';
import { lamplight } from './src/build/plugin.ts';
import { icons } from './src/build/icons.ts';
import { flattenReact } from './src/build/flattenReact.ts';
import { shakeRouter } from './src/build/shakeRouter.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode, isSsrBuild }) => ({
  // Schools may host the site in a sub-folder: BASE_PATH=/lamplight/ npm run build
  base: process.env['BASE_PATH'] ?? '/',
  publicDir: 'assets/public',
  appType: 'mpa',
  plugins: [react(), icons, lamplight(here('.')), flattenReact, shakeRouter],
  resolve: {
    alias: { ...aliases(here('.')), ...(mode === 'production' && productionRouter(here('.'))) },
  },
  css: {
    modules: {
      // Short and readable, and the same in the browser's build and in the prerendered pages.
      generateScopedName: (name, file) => `${/([\w-]+)\/(\w+)\.module\.css/.exec(file)?.slice(1).join('-')}-${name}`,
    },
  },
  build: {
    outDir: process.env['OUT_DIR'] ?? 'dist',
    target: ['es2022', 'chrome109', 'safari16', 'firefox115'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // What runs here and not on a phone need not be small.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false, pure_getters: true }, format: { comments: false } },
    // The prerendered pages name what they need themselves.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What nearly every step needs goes with the program: fewer, larger files compress better.
          groups: [
            { name: 'index', test: /node_modules.(react|react-dom|react-router|scheduler|i18next)\b|src.(ui.(OptionList|Bubble|PictureImage|Icon)|content|address|activities.connect|i18n)\b|preload-helper|icon:(arrow-(left|right|up|down|u-up-left|counter-clockwise)|caret-down|check-fat|hand-palm|chats-circle|users-three|chalkboard-teacher|printer)$/ },
            // Shared by the pupils' chat and the class screen.
            { name: 'chat', test: /src.activities.chat.(definition|transcript)\b/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
  ssr: { noExternal: ['react-router', 'i18next'] },
}));
