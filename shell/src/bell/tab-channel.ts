import { Observable } from '@rp/shared-client/rx';
import type { TabChannel, TabWord } from './shared-bell.js';

/** The tabs of this browser that show the same resident. The channel is open while someone listens. */
export function tabChannel(name: string): TabChannel {
  let open: BroadcastChannel | undefined;
  return {
    words$: new Observable((listener) => {
      const channel = (open = new BroadcastChannel(name));
      channel.onmessage = ({ data }: MessageEvent<TabWord>) => listener.next(data);
      return () => {
        channel.close();
        if (open === channel) open = undefined;
      };
    }),
    say: (word) => open?.postMessage(word),
  };
}
