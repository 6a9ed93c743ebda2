package org.mitate.intake.web;

import java.util.Map;
import org.mitate.intake.FormRegion;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.transcription.Transcription;

/// The pictures beside the fields.
///
/// @param who is at it, by name
/// @param mine whether that is the person who looks
/// @param regions where each field stands on the paper
/// @param readsPrint whether this house can read printed text from pictures
public record TranscriptionView(
        SheetsOnDesk sheets,
        Transcription at,
        String who,
        boolean mine,
        Map<String, FormRegion> regions,
        boolean readsPrint) {

    public String key() {
        return sheets.key();
    }
}
