// A console error or warning fails the test: what React or the browser complains about is a defect.

import '@testing-library/dom';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Messages that are expected, each with its reason. */
const allowed: readonly RegExp[] = [];

let messages: string[] = [];

beforeEach(() => {
  messages = [];
  // This DOM cannot print.
  window.print = () => {};
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: readonly unknown[]) => {
      const message = parts.map(String).join(' ');
      if (!allowed.some((pattern) => pattern.test(message))) messages.push(message);
    });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(messages, 'messages on the console').toEqual([]);
});
