package org.mitate.room.web;

import java.util.List;
import java.util.Map;
import org.mitate.cases.CaseFile;
import org.mitate.eligibility.Finding;
import org.mitate.room.identity.Question;
import org.mitate.staff.StaffMember;

/// The guided check of identity before an online talk.
///
/// @param doctorShows whether the doctor must show a paper too
/// @param answers the right answers, for the doctor's eyes
/// @param declared everybody who was announced
/// @param most how many may be present without a decision
/// @param tooMany whether more than that are there
public record IdentityView(
        CaseFile file,
        StaffMember doctor,
        boolean doctorShows,
        List<Finding> obstacles,
        Map<Question, String> answers,
        List<String> declared,
        int most,
        boolean tooMany) {}
