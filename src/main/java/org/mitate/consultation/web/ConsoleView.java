package org.mitate.consultation.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.AfterTalk;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.Clockwork;
import org.mitate.consultation.ConsultationNotes;
import org.mitate.consultation.Correction;

/// The doctor's console as it is drawn.
///
/// @param age in years today; empty where the birth date is not known
/// @param clock null before the start
/// @param proposed a correction of the clock that waits for the doctor
/// @param urgent parts of other rooms that the doctor must see at once
/// @param panels their other parts
/// @param after what is still to do once the talk is over
/// @param missing what stands in the way of a start, as codes
public record ConsoleView(
        CaseFile file,
        String department,
        String doctor,
        String age,
        Optional<CheckIn> checkIn,
        @Nullable Clockwork clock,
        ConsultationNotes notes,
        Optional<Correction> proposed,
        List<Content> urgent,
        List<Content> panels,
        List<AfterTalk.Task> after,
        List<String> missing) {}
