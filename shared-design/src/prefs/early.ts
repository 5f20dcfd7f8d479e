import { firstFaces } from './first-faces.js';
import { show } from './show.js';
import { chosenIn, readStored } from './stored.js';

// The script in the head of every page, before any style: the first paint is already as it was chosen.
const prefs = chosenIn(readStored());
const { faces } = document.currentScript!.dataset;
show(prefs);
if (faces && !prefs.face) firstFaces(faces);
