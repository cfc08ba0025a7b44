// A drawing. Its proportions are known before it arrives, so nothing jumps. Scenes turn around in right-to-left
// pages, as the reading direction does, unless they show something that has one way only.

import type { CSSProperties } from 'react';
import { pictureAddress } from './pictureAddress';

interface Props {
  readonly picture: { readonly file: string; readonly width: number; readonly height: number; readonly oneWay?: true };
  /** Empty for decoration. */
  readonly alt: string;
  readonly className?: string | undefined;
  readonly eager?: boolean;
  readonly style?: CSSProperties;
}

export function PictureImage({ picture, alt, className = '', eager = false, style }: Props) {
  return (
    <img
      className={picture.oneWay ? className : `flip-scene ${className}`}
      src={pictureAddress(picture.file)}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      style={style}
    />
  );
}
