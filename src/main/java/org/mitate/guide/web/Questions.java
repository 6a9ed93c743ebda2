package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.guide.web.GuideView.Answered;
import org.mitate.hospital.FamilyCircle;
import org.mitate.hospital.Procedure;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Relation;

/// What people ask before they apply, answered from the profile.
final class Questions {

    private final ProfileWords words;
    private final List<Answered> answered = new ArrayList<>();

    private Questions(ProfileWords words) {
        this.words = words;
    }

    static List<Answered> of(ProfileWords words) {
        var questions = new Questions(words);
        questions.beforehand();
        questions.theDate();
        questions.theTalk();
        return List.copyOf(questions.answered);
    }

    private void beforehand() {
        var profile = words.profile();
        ask("walkIn", "");
        if (!words.closedChannels().isEmpty()) {
            ask("channels", "", words.closedChannels(), words.paperWays());
        }
        if (profile.channels().accept(Channel.FAX)) ask("noFax", "", words.paperWays());
        ask("noLetter", "");
        ask("letterLater", "", profile.procedure().waitingDays());
        boolean friends = profile.consultees().family().includes(Relation.FRIEND);
        if (friends) ask("friend", "YES");
        else if (profile.consultees().family() instanceof FamilyCircle.PatientOnly) {
            ask("friend", "NOBODY");
        } else ask("friend", "NO", words.family());
        ask("twoDepartments", "");
        ask("whichDepartment", "");
    }

    private void theDate() {
        ask("doctor", "");
        ask("date", "");
        boolean fixed = words.profile().procedure().cancellation() == Procedure.Cancellation.NEVER;
        ask("change", fixed ? "NEVER" : "FREE");
        ask("insurance", "");
        ask("diagnosis", words.profile().fees().diagnosis().items().isEmpty() ? "NONE" : "SOME");
    }

    private void theTalk() {
        var profile = words.profile();
        ask("companions", "", profile.consultees().maxAttendees());
        if (!profile.talk().recording()) ask("recording", "");
        ask("tests", "");
        ask("transfer", "", words.in(profile.institution().appointmentDesk()));
        ask("report", profile.opinion().report().name(), profile.opinion().targetDays());
        ask("originals", "");
        ask("lostCopy", "");
    }

    /// @param which of several answers; empty where all hospitals answer alike
    private void ask(String question, String which, Object... facts) {
        var key = "guide.question." + question;
        var answer = key + ".answer" + (which.isEmpty() ? "" : "." + which);
        answered.add(new Answered(words.page().text(key), words.page().text(answer, facts)));
    }
}
