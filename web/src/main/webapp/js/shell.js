// What the frame of every page does: the language switch keeps the page, large text is kept for a year.

import './locale.js';
import './large-text.js';
