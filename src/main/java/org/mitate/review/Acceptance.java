package org.mitate.review;

import java.time.Instant;
import org.mitate.staff.StaffId;

/// The department's yes, and whom it chose.
///
/// @param otherReason why it is not the doctor who was wished for; goes into the letter; empty
/// otherwise
public record Acceptance(StaffId doctor, String otherReason, Instant at, String by) {}
