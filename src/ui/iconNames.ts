// The icons in use. Each is one of the Phosphor set; src/build/icons.ts puts them into the sprite.

export const iconNames = [
  'lifebuoy', 'sign-out', 'translate', 'text-aa', 'arrow-right', 'arrow-left', 'arrow-up', 'arrow-down',
  'arrow-u-up-left', 'check-fat', 'x', 'hand-palm', 'star', 'gift', 'eye-slash', 'arrows-split', 'hand-pointing',
  'users-three', 'phone-call', 'chalkboard-teacher', 'house-line', 'device-mobile', 'ear', 'link-break',
  'chats-circle', 'hand-heart', 'rewind', 'door-open', 'caret-down', 'arrow-counter-clockwise', 'image-square',
  'dots-three', 'printer', 'clock', 'speaker-high', 'stop',
] as const;

export type IconName = (typeof iconNames)[number];
