import { show } from './show.js';
import { chosenIn, readStored } from './stored.js';

// The script in the head of every page, before any style: the first paint is already as it was chosen.
show(chosenIn(readStored()));
