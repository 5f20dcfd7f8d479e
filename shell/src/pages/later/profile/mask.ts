/** Enough to know one's own address by; neither the rest nor its length: `m***@example.org`. */
export const maskEmail = (email: string) => email.replace(/^([^@]?)[^@]*/u, '$1***');

/** The last three digits, as in `***678`; a short number shows none. */
export const maskPhone = (phone: string) => `***${phone.length > 6 ? phone.slice(-3) : ''}`;
