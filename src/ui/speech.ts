// The device's own voices, and the only user of speechSynthesis. Only voices that are on the device are used: others
// would send a child's text to a company. A voice may be missing, fail, or stop midway; reading then just ends.

export interface Spoken {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly tag: string;
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

const synthesis = (): SpeechSynthesis | undefined => (typeof window === 'undefined' ? undefined : window.speechSynthesis);

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

export interface VoiceLanguage {
  readonly tag: string;
  readonly voices?: readonly string[];
}

/** A voice on this device for that language, the same region first; `null` when there is none. */
export function voiceFor({ tag, voices = [] }: VoiceLanguage): SpeechSynthesisVoice | null {
  const codes = new Set([languageOf(tag), ...voices]);
  const fitting = (synthesis()?.getVoices() ?? []).filter(
    (voice) => voice.localService && codes.has(languageOf(voice.lang)),
  );
  const exact = fitting.find((voice) => voice.lang.replace('_', '-').toLowerCase() === tag.toLowerCase());
  return exact ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Voices arrive late on many devices. Gives back how to stop watching. */
export function watchVoices(onChange: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', onChange);
  return () => speech?.removeEventListener?.('voiceschanged', onChange);
}

/** No sentence takes longer: half a second for each character at the slowest, and time to begin. */
const longest = ({ text, rate }: Spoken) => 5000 + (text.length * 500) / rate;

/** Speaks one sentence; resolves to whether it was spoken to its end. Never rejects. */
export function speak(spoken: Spoken): Promise<boolean> {
  const speech = synthesis();
  if (!speech) return Promise.resolve(false);
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(spoken.text);
    utterance.voice = spoken.voice;
    utterance.lang = spoken.tag;
    utterance.rate = spoken.rate;
    // Some voices stop midway and say nothing about it.
    const timer = setTimeout(() => finish(false), longest(spoken));
    const finish = (whole: boolean) => {
      clearTimeout(timer);
      resolve(whole);
    };
    utterance.addEventListener('end', () => finish(true));
    utterance.addEventListener('error', () => finish(false));
    try {
      speech.speak(utterance);
    } catch {
      finish(false);
    }
  });
}
