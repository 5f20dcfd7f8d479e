// Pages that few visits need at once: one script, fetched when the first of them is opened.
export { showArticle } from '../../public/article-page.js';
export { showCallback } from './callback.js';
export { notFound, signedIn, signedOut } from './messages.js';
export { showProfile } from './profile/profile-page.js';
export { showSignIn } from './sign-in.js';
