// The part of RxJS that the portal shares: importing `rxjs` itself would put all of it into the shell.
export { BehaviorSubject, defer, EMPTY, from, fromEvent, merge, NEVER, Observable, of, Subject, timer } from 'rxjs';
export type { ObservableInput, Observer, Subscription } from 'rxjs';
export {
  catchError,
  distinctUntilChanged,
  filter,
  ignoreElements,
  map,
  repeat,
  shareReplay,
  startWith,
  switchMap,
  takeUntil,
  takeWhile,
  tap,
  throttleTime,
} from 'rxjs';
