// Reading aloud: what is read, in which order, and what is left to the eye.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sentencesIn, splitSentences } from '#src/aloud/sentences';
import { speak, voiceFor } from '#src/ui/speech';

function textsOf(html: string, tag = 'en'): readonly string[] {
  return sentencesIn(mainWith(html), tag).map((sentence) => sentence.text);
}

function mainWith(html: string): Element {
  // This DOM takes every element for a block.
  document.body.innerHTML = `<style>b, bdi { display: inline; }</style><main>${html}</main>`;
  const main = document.querySelector('main');
  if (!main) throw new Error('no main');
  return main;
}

describe('what is read', () => {
  test('sentence by sentence, in the order of the page', () => {
    expect(textsOf('<h1>Six moves</h1><p>It is fine. Go <b>slowly</b>!</p><p>Again?</p>')).toEqual([
      'Six moves', 'It is fine.', 'Go slowly!', 'Again?',
    ]);
  });

  test('buttons, ways on and signs for the eye are left out', () => {
    expect(
      textsOf('<p>Yes.</p><button>Go on</button><nav><a href="/">Next</a></nav><p aria-hidden="true">A</p><p hidden>No</p><p>…</p>'),
    ).toEqual(['Yes.']);
  });

  test('signs for the direction of a word are not read, the word is', () => {
    expect(textsOf('<p>الخطوة \u2068<bdi>3</bdi>\u2069 من 12.</p>', 'ar')).toEqual(['الخطوة 3 من 12.']);
  });

  test('each sentence knows its place, also across markup', () => {
    const [, second] = sentencesIn(mainWith('<p>One. Two <b>is</b> here.</p>'), 'en');
    expect(second?.range.toString().trim()).toBe('Two is here.');
  });

  test('a browser that knows no sentences reads the text as a whole', () => {
    vi.stubGlobal('Intl', {});
    expect(splitSentences('One. Two.', 'en')).toEqual([{ from: 0, to: 9 }]);
    vi.unstubAllGlobals();
  });
});

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
  readonly voiceURI?: string;
}

function stubVoices(voices: readonly FakeVoice[], onSpeak: (utterance: EventTarget) => void = () => {}): void {
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices, speak: onSpeak, cancel: () => {} });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    },
  );
}

describe('voices', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('only a voice on the device is used, because others send the text away', () => {
    stubVoices([{ lang: 'en-US', localService: false }]);
    expect(voiceFor({ tag: 'en' })).toBeNull();
  });

  test('the language must match, the region should', () => {
    const voices = [
      { lang: 'pt-PT', localService: true },
      { lang: 'pt_BR', localService: true },
    ];
    stubVoices(voices);
    expect(voiceFor({ tag: 'pt-BR' })).toBe(voices[1]);
    expect(voiceFor({ tag: 'fr' })).toBeNull();
  });

  test('Filipino is found under either of its codes', () => {
    const voices = [{ lang: 'tl-PH', localService: true }];
    stubVoices(voices);
    expect(voiceFor({ tag: 'fil', voices: ['tl'] })).toBe(voices[0]);
  });

  test('without any speech there is no voice, and speaking just ends', async () => {
    stubVoices([{ lang: 'en', localService: true }]);
    const voice = voiceFor({ tag: 'en' });
    vi.stubGlobal('speechSynthesis', undefined);
    expect(voiceFor({ tag: 'en' })).toBeNull();
    expect(voice && (await speak({ text: 'Hello.', tag: 'en', voice, rate: 1 }))).toBe(false);
  });

  test.each([
    ['spoken to its end', 'end', true],
    ['stopped by an error', 'error', false],
  ])('a sentence %s', async (_name, event, whole) => {
    stubVoices([{ lang: 'en', localService: true }], (utterance) => utterance.dispatchEvent(new Event(event)));
    const voice = voiceFor({ tag: 'en' });
    expect(voice && (await speak({ text: 'Hello.', tag: 'en', voice, rate: 1 }))).toBe(whole);
  });

  test('a voice that stops midway and says nothing about it does not hold the lesson up', async () => {
    vi.useFakeTimers();
    stubVoices([{ lang: 'en', localService: true }]);
    const voice = voiceFor({ tag: 'en' });
    const spoken = voice && speak({ text: 'Hello.', tag: 'en', voice, rate: 1 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await spoken).toBe(false);
  });
});
