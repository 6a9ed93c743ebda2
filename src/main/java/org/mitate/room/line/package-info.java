/// The lines over which the pages of a room tell each other how to meet; pictures and voices never
/// pass here.
@NullMarked
package org.mitate.room.line;

import org.jspecify.annotations.NullMarked;
