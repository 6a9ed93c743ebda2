/// What the rooms above say about a change of the profile before it is made: nothing calls up.
@NullMarked
@NamedInterface("change")
package org.mitate.hospital.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
