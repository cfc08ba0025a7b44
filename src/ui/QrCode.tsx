// A QR code as one path of squares, made on the device. Always dark on light: many cameras read nothing else.

import { encode } from 'uqr';

interface Props {
  readonly text: string;
  /** Names it for those who do not see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Empty space around a code, in squares, as its standard asks. */
const margin = 4;

export function QrCode({ text, label, className }: Props) {
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <div className={className}>
      <span className="vh">{label}</span>
      <svg
        aria-hidden="true"
        viewBox={`${-margin} ${-margin} ${size + 2 * margin} ${size + 2 * margin}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M${-margin} ${-margin}h${size + 2 * margin}v${size + 2 * margin}h${-size - 2 * margin}z`} />
        <path fill="#000" d={squares.join('')} />
      </svg>
    </div>
  );
}
