// Code that does not come is said to be missing, once, and is asked for again only by whoever wishes it.

import { startTransition, Suspense, useState, type ComponentType } from 'react';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '#src/ui/Boundary';
import { preloadable } from '#src/ui/preloadable';

const page = { default: () => <h1>Here</h1> };

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

/** A page behind a press, as the router shows it. */
function Site({ of: Late }: { readonly of: ComponentType }) {
  const [open, setOpen] = useState(false);
  return (
    <Suspense fallback={null}>
      <button type="button" onClick={() => startTransition(() => setOpen(true))}>
        Open
      </button>
      <Boundary
        key={String(open)}
        fallback={(retry) => (
          <button type="button" onClick={retry}>
            Try again
          </button>
        )}
      >
        {open && <Late />}
      </Boundary>
    </Suspense>
  );
}

const press = async (name: string) => act(async () => void (await screen.findByRole('button', { name })).click());

test('a file that does not come is asked for once and said to be missing; a press asks again', async () => {
  const load = vi.fn<() => Promise<typeof page>>().mockRejectedValue(new Error('no network'));
  render(<Site of={preloadable(load)} />);
  await press('Open');
  await screen.findByRole('button', { name: 'Try again' });
  expect(load).toHaveBeenCalledTimes(1);
  await press('Try again');
  await screen.findByRole('button', { name: 'Try again' });
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue(page);
  await press('Try again');
  await screen.findByRole('heading', { name: 'Here' });
  expect(load).toHaveBeenCalledTimes(3);
});

test('bringing a page ahead asks again for what failed before, and never twice for what is on its way', async () => {
  const load = vi.fn<() => Promise<typeof page>>().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(page);
  const late = preloadable(load);
  await expect(late.preload()).rejects.toThrow('no network');
  await Promise.all([late.preload(), late.preload()]);
  expect(load).toHaveBeenCalledTimes(2);
  expect(late.isLoaded()).toBe(true);
});
