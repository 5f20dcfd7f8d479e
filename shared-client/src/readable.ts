import { BehaviorSubject, type Observable } from './rx.js';

/** A value that changes. `changes` emits the present value first. */
export interface Readable<T> {
  readonly value: T;
  readonly changes: Observable<T>;
}

/** A {@link Readable} whose owner can set it. */
export interface Writable<T> extends Readable<T> {
  set(value: T): void;
}

export function writable<T>(first: T): Writable<T> {
  const subject = new BehaviorSubject(first);
  return {
    get value() {
      return subject.value;
    },
    changes: subject.asObservable(),
    set: (value) => subject.next(value),
  };
}
