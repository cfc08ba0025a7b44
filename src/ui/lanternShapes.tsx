// The six lanterns of the string, on 80 x 96 units: a jar, a tanglung, a fanous, a lampião, a paper kite and a parol.
// They stand in the page itself: a drawing of another file is a document of its own, and cost a cheap phone as much time
// as half of the page. Their colours come from the page, so that the same drawing can be lit or unlit: --g is the glass,
// --h what shines in it, --f the frame.

import type { ReactElement } from 'react';

export const lanternShapes: readonly ReactElement[] = [
  // jar
  <>
    <path d="M22 18C22 2 58 2 58 18" fill="none" stroke="var(--f)" strokeWidth="3.5" />
    <path d="M25 16h30v9H25z" fill="var(--f)" />
    <path d="M22 29q0-4 4-4h28q4 0 4 4 5 4 5 10v36q0 9-9 9H26q-9 0-9-9V39q0-6 5-10z" fill="var(--g)" />
    <path d="M33 60h14v24H33z" fill="var(--f)" opacity=".55" />
    <path d="M40 36c6 8 8 11 8 15a8 8 0 0 1-16 0c0-4 2-7 8-15z" fill="var(--h)" />
  </>,
  // tanglung
  <>
    <path d="M28 12h24v7H28zM28 73h24v7H28z" fill="var(--f)" />
    <path d="M28 19h24c22 10 22 44 0 54H28C6 63 6 29 28 19z" fill="var(--g)" />
    <path d="M34 19h12c12 14 12 40 0 54H34c-12-14-12-40 0-54z" fill="var(--h)" />
    <path d="M28 19c-22 10-22 44 0 54M52 19c22 10 22 44 0 54M34 19c-12 14-12 40 0 54M46 19c12 14 12 40 0 54" stroke="var(--f)" strokeWidth="2.5" fill="none" />
    <path d="M36 80v10M40 80v14M44 80v10" stroke="var(--f)" strokeWidth="2.5" />
  </>,
  // fanous
  <>
    <path d="M30 4h20v6H30z" fill="var(--f)" />
    <path d="M40 10l20 22H20z" fill="var(--f)" />
    <path d="M18 32h44l-7 42H25z" fill="var(--g)" />
    <path d="M33 32h14l-3 42h-8z" fill="var(--h)" />
    <path d="M18 32h44M25 74h30M33 32l3 42M47 32l-3 42M18 32l7 42M62 32l-7 42" stroke="var(--f)" strokeWidth="3.5" fill="none" />
    <path d="M22 74h36l5 10H17z" fill="var(--f)" />
  </>,
  // lampião
  <>
    <path d="M20 40C14 6 66 6 60 40" fill="none" stroke="var(--f)" strokeWidth="3.5" />
    <path d="M31 22h18l3 9H28z" fill="var(--f)" />
    <path d="M28 31h24c10 12 8 26-1 35H29c-9-9-11-23-1-35z" fill="var(--g)" />
    <path d="M40 38c7 8 9 12 9 16a9 9 0 0 1-18 0c0-4 2-8 9-16z" fill="var(--h)" />
    <path d="M26 66h28v6H26zM20 72h40l3 14H17z" fill="var(--f)" />
  </>,
  // paper kite
  <>
    <path d="M40 8l24 30-24 44-24-44z" fill="var(--g)" />
    <path d="M40 8l9 30-9 44-9-44z" fill="var(--h)" />
    <path d="M40 8l24 30-24 44-24-44zM16 38h48M40 8v74" stroke="var(--f)" strokeWidth="2.5" fill="none" />
    <path d="M40 82v12" stroke="var(--f)" strokeWidth="2.5" />
  </>,
  // parol
  <>
    <circle cx="40" cy="46" r="36" fill="none" stroke="var(--f)" strokeWidth="3.5" />
    <path d="M40 10l10 24 26 2-20 17 7 26-23-14-23 14 7-26L4 36l26-2z" fill="var(--g)" />
    <path d="M40 26l6 13 14 2-11 9 4 14-13-8-13 8 4-14-11-9 14-2z" fill="var(--h)" />
    <path d="M40 10v36l36-10M40 46l23 33M40 46L17 79M40 46L4 36" stroke="var(--f)" strokeWidth="2.5" fill="none" />
  </>,
];
