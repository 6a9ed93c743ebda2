package org.mitate.review;

import org.mitate.staff.StaffId;

/// The consulting doctor whom the department chooses by specialty (rules.md CH05).
///
/// @param otherReason why it is not the doctor who was wished for (rules.md CH04); may be empty
public record Choice(StaffId doctor, String otherReason) {}
