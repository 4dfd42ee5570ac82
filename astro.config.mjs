// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** `/` or the sub-folder the site will lie in, with a slash at both ends. */
const base = `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://jinpai.example',
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes inline style attributes, which the security policy forbids.
    syntaxHighlight: false,
    processor: satteri({ features: { gfm: true, smartPunctuation: false } }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // A worker that reads messages fetches the reader's weights when it needs them: only modules can.
    worker: { format: 'es' },
    build: {
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // Rolldown prints one harmless MODULE_LEVEL_DIRECTIVE warning per MDX file.
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              // Every page's lazy imports share this; it must not end up in a heavy chunk.
              { name: 'preload', test: /preload-helper/, priority: 2 },
              // Leaves that many parts share: one file weighs less than one for each.
              {
                name: 'small',
                test: /src\/(?:shop\/(?:money|day-names|dates|order-states|clock|times?|calendar)|chance\/draw)\.ts/,
                priority: 3,
              },
              // What the shopper needs of the reader from its first line on; the rest of the reader comes when someone types.
              {
                name: 'reader-topics',
                test: /src\/understanding\/(?:topic|matcher|lexicon|pattern|word-classes|clauses|normalise|dialect|simplify)/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [mdx(), preact()],
});
