package org.mitate.billing.web;

import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.Mode;

/// The costs on the case page.
///
/// @param free whether the case ended without a fee
/// @param steps what a consultation of this mode costs today
public record BillPanelView(Mode mode, Optional<BillView> bill, boolean free, List<Step> steps) {}
