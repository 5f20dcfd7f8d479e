/** Where a message went, in the texts that clients of MOSIP know. */
export function sentTo({ phone, email }: { phone?: string; email?: string }) {
  if (phone && email) return 'Notification has been sent to the provided contact detail(s)';
  if (phone) return 'Notification has been sent to the provided contact phone number';
  return email ? 'Notification has been sent to the provided email ' : 'Invalid phone number and email';
}
