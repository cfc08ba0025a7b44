// Joins a definition and its view: the view gets its own activity and state, the player only knows saved data.

import type { ComponentType, ReactNode } from 'react';
import type { ActivityBase, ActivityDefinition } from '#src/content/activityDefinition';
import { seedOf } from '#src/content/shuffle';

export interface ViewPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

interface SharedProps {
  /** The lesson's text for a key such as `<activity>.title`. */
  readonly text: (key: string) => string;
  readonly picture: (name: string) => ViewPicture;
  readonly person: (who: string) => string;
  readonly helpCard: ReactNode;
  /** The sentence composed in that lesson of the same band, if this device has one. */
  readonly sentenceOf: (lesson: { readonly id: string; readonly number: number }) => ReactNode;
}

export interface ViewProps<A, State, Action> extends SharedProps {
  readonly activity: A;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

export interface ConnectedProps extends SharedProps {
  readonly activity: ActivityBase;
  readonly saved: unknown;
  /** Called with a function from what is saved now to what is saved next. */
  readonly onChange: (change: (saved: unknown) => unknown) => void;
}

export type ConnectedView = ComponentType<ConnectedProps>;

export function connect<A extends ActivityBase, State, Action>(
  definition: ActivityDefinition<A, State, Action>,
  View: ComponentType<ViewProps<A, State, Action>>,
): ConnectedView {
  return function Connected({ activity, saved, onChange, ...shared }) {
    if (!definition.owns(activity)) throw new Error(`The view of ${definition.type} was given ${activity.type}.`);
    const seed = seedOf(activity.id);
    return (
      <View
        {...shared}
        activity={activity}
        state={definition.resume(activity, saved, seed)}
        dispatch={(action) =>
          onChange((now) => definition.reduce(activity, definition.resume(activity, now, seed), action))
        }
      />
    );
  };
}
