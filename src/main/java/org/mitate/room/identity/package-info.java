/// Who is who at the beginning of an online talk (rules.md §9): the doctor and the consultee show
/// it, and it is kept how, without numbers and pictures.
@NullMarked
@NamedInterface("identity")
package org.mitate.room.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
