/** WebSub: who publishes and who wants to be told meet at a hub. */
export interface WebSub {
  register(topic: string): Promise<void>;
  unregister(topic: string): Promise<void>;
  /** The hub asks the callback whether it was meant; deliveries begin after that. Asked again, it renews the lease. */
  subscribe(subscription: Subscription & { secret: string; leaseSeconds: number }): Promise<void>;
  unsubscribe(subscription: Subscription): Promise<void>;
  /** @throws {ConnectorUnavailable} when the hub did not take it */
  publish(topic: string, event: object): Promise<void>;
}

export interface Subscription {
  topic: string;
  callback: string;
}
