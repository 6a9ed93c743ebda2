/// What is kept of an online talk besides its words, on one sheet (rules.md §9).
@NullMarked
package org.mitate.room.evidence;

import org.jspecify.annotations.NullMarked;
