import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Where Chromium is on this machine: `CHROMIUM_PATH`, else where systems put it; null where there is none. */
function findChromium(): string | null {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/**
 * Whether tests in a browser can run here. Where not, one line says that they were left out; where they must
 * (`SINAU_TEST_REQUIRE` names chromium), their absence is an error.
 */
export function browserIsHere(): boolean {
  if (findChromium() !== null) return true;
  const line = 'The tests in a browser are left out: no Chromium was found. Install it, or set CHROMIUM_PATH.';
  if (process.env['SINAU_TEST_REQUIRE']?.includes('chromium')) throw new Error(line);
  process.stderr.write(`${line}\n`);
  return false;
}

export interface TestBrowser {
  /** Pages that share storage, as the tabs of one browser do. */
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser with an empty profile of its own that talks to nobody but the page's server. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'sinau-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    timezoneId: 'Asia/Jakarta',
    locale: 'id-ID',
    ...options,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
