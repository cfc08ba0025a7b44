// Silence at once. Apart from speech.ts, because every page needs it for leaving quickly, and few need a voice.

export function hush(): void {
  window.speechSynthesis?.cancel();
}
