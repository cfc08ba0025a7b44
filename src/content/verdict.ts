// How an option relates to what helps. Storyboards write these as ✓ ~ ✗; children never see those signs.

/** `strong`: helps. `partly`: understandable, one more step helps. `common`: often believed, does not help. */
export type Verdict = 'strong' | 'partly' | 'common';

export const verdicts: readonly Verdict[] = ['strong', 'partly', 'common'];
