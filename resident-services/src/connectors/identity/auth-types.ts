/** A way to confirm who someone is, by its two parts, as systems of MOSIP tell each other of it. */
export interface AuthTypeParts {
  authType: string;
  authSubType: string | null;
}

/** `otp-email`; `demo` has no second part. */
export const authTypeName = ({ authType, authSubType }: { authType: string; authSubType?: string | null }) =>
  authSubType ? `${authType}-${authSubType}` : authType;

export function authTypeParts(name: string): AuthTypeParts {
  const [authType = '', authSubType] = name.split('-');
  return { authType, authSubType: authSubType || null };
}
