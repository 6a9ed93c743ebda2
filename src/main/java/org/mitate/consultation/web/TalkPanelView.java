package org.mitate.consultation.web;

import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.Correction;
import org.mitate.consultation.Talk;

/// The day of the consultation on the case page.
///
/// @param correctable whether the time may still be corrected
public record TalkPanelView(
        CaseFile file,
        Optional<CheckIn> checkIn,
        Optional<Talk> talk,
        Set<Talk.Flag> flags,
        Optional<Correction> proposed,
        boolean correctable) {}
