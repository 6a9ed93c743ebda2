/// The pages of the online room, for the doctor and for whoever consults.
@NullMarked
package org.mitate.room.web;

import org.jspecify.annotations.NullMarked;
