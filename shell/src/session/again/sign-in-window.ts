/**
 * Opens the sign-in in a small window, so that this page and what was typed into it stay. The two find each other over
 * the channel of the session, not over `opener`: a sign-in service may cut that.
 *
 * @returns false when the browser opened none.
 */
export const openSignInWindow = (): boolean => {
  const opened = open('/sign-in', 'rp-sign-in', 'popup,width=520,height=780');
  opened?.focus();
  return opened !== null;
};
