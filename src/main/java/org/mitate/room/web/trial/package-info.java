/// What the trial of a visitor's device asks of the room: the ways between browsers.
@NullMarked
package org.mitate.room.web.trial;

import org.jspecify.annotations.NullMarked;
