package org.mitate.room.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Attending;
import org.mitate.hospital.OnlineTerms;

/// The room as the doctor sees it.
///
/// @param declared who sits beside the consultee, as declared beforehand
/// @param room Mitate's own, or another product's
public record DoctorsView(
        CaseFile file,
        String doctor,
        boolean promised,
        List<Attending> declared,
        OnlineTerms.Room room,
        boolean shared,
        List<String> sentences) {

    public DoctorsView {
        declared = List.copyOf(declared);
        sentences = List.copyOf(sentences);
    }
}
