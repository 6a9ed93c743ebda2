package org.mitate.cases;

import java.time.Instant;
import org.mitate.hospital.terms.Channel;

/// How and when the application came.
///
/// @param arrivedAt the time of the machine or of the letter box
/// @param receiptAt the business receipt: the same, or the next opening (rules.md CH10)
/// @param remark why it was registered so, where that is not obvious
public record Arrival(Channel channel, Instant arrivedAt, Instant receiptAt, String remark) {}
