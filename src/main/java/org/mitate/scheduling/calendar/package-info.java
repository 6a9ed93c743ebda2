/// The calendars without the cases: rooms, doctors' hours and leave, and the times that follow.
@NullMarked
@NamedInterface("calendar")
package org.mitate.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
