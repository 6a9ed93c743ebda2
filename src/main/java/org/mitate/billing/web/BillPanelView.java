package org.mitate.billing.web;

import java.util.List;
import java.util.Optional;
import org.mitate.billing.card.CardStanding;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.terms.Mode;

/// The costs on the case page.
///
/// @param free whether the case ended without a fee
/// @param steps what a consultation of this mode costs today
/// @param card how the card stands where only a card pays and there is no bill yet
public record BillPanelView(
        Mode mode,
        Optional<BillView> bill,
        boolean free,
        List<Step> steps,
        Optional<CardStanding> card) {}
